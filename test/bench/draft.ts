/** A place in a text: zero-based line and UTF-16 character. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

const chapters = [
  '2',
  '10',
  '10.3',
  '10.4',
  '10.7',
  '10.8',
  '10.9',
  '10.11',
  '10.13',
  '12.4',
  '12.5.1',
  '12.5.2',
  '12.5.3',
  '13.3',
  '13.4',
];

const filler = [
  'Tiltaket må ses i sammenheng med utviklingen i kommunene og med de rammene som følger av budsjettet for neste år.',
  'Flere av innspillene gjelder forholdet mellom utdanning og praksis, og hvordan ansvaret bør fordeles mellom nivåene.',
  'Det er store forskjeller mellom regionene, og tallgrunnlaget er ikke like godt for alle yrkesgruppene.',
  'En samlet vurdering vil bli lagt fram når de økonomiske og administrative konsekvensene er utredet.',
  'Arbeidsgruppen har gått gjennom materialet på nytt og finner at bildet i hovedsak er det samme som før.',
];

/** A summary of `pages` pages of about 3,000 characters, each with six or seven references, the same at every call. */
export function benchDraft(pages: number): string {
  const parts = ['# Oppsummering av høringen\n\nHøringen gjelder NOU 2023: 4 Tid for handling.\n'];
  for (let page = 0; page < pages; page++) {
    const chapter = chapters[page % chapters.length];
    const next = chapters[(page + 4) % chapters.length];
    const question = 1 + (page % 28);
    const more = (from: number) =>
      Array.from({ length: 5 }, (_, i) => filler[(page + from + i) % filler.length]).join(' ');
    parts.push(
      `## Tema ${page + 1}\n`,
      `NTNU skriver i kapittel ${chapter} at rammene bør gjennomgås. ${more(0)}\n`,
      `Etter Helsedirektoratets svar på spørsmål ${question} er saken todelt. ${more(1)}\n`,
      `Kravene i RETHOS-forskriftene og antallet LIS1-stillinger er omtalt av begge. ${more(2)}\n`,
      `Se også kap. ${next} i NOU 2023: 4. ${more(3)}\n`,
      `${more(4)}\n`,
    );
  }
  return parts.join('\n');
}

/** Where words of the pattern begin in the text, at most `most` places spread evenly. */
export function placesOf(text: string, pattern: RegExp, most: number): Place[] {
  const lines = text.split('\n');
  const all = lines.flatMap((content, line) =>
    [...content.matchAll(pattern)].map(({ index }) => ({ line, character: index + 1 })),
  );
  const step = Math.max(1, Math.floor(all.length / most));
  return all.filter((_, index) => index % step === 0).slice(0, most);
}
