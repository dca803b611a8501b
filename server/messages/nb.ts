import type { Conflict, Contrast, Excess, Stance, TitledPlace } from '../claims/model';
import type { Place } from '../references/model';
import { capital, list } from './list';
import type { Messages } from './messages';
import { quoted } from './quoted';

const nouns = { chapter: 'kapittel', question: 'spørsmål' };
const definite = { chapter: 'kapittelet', question: 'spørsmålet' };

function place({ kind, from, to }: Place): string {
  return `${nouns[kind]} ${to === undefined ? from : `${from}–${to}`}`;
}

function section(at: Place | TitledPlace): string {
  return at.kind === 'title' ? `«${at.title}»` : place(at);
}

function among(work: string | undefined): string {
  return work === undefined ? '' : ` i ${work}`;
}

const stances: Readonly<Record<Stance, string>> = {
  for: 'for',
  reserved: 'for, med forbehold',
  unsure: 'usikker',
  against: 'imot',
  report: 'nøytral',
  none: 'uten standpunkt',
};

/** Words of a draft or a response, in quotation marks. */
function quote(words: string): string {
  return quoted(words, ['«', '»']);
}

function contradiction(actor: string, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'stance':
      if (conflict.claimed === 'none') return `${actor} sier noe om dette: ${quote(conflict.words)}.`;
      return `${actor} er ${stances[conflict.found]}, ikke ${stances[conflict.claimed]}: ${quote(conflict.words)}.`;
    case 'negation':
      return `${actor} sier det motsatte: ${quote(conflict.words)}.`;
    default:
      return `${actor} skriver ${quote(conflict.contrast.found)}, ikke ${quote(conflict.contrast.claimed)}.`;
  }
}

function overstatement(actor: string, excess: Excess): string {
  switch (excess.kind) {
    case 'modality':
      return `${actor} er svakere i formen: ${quote(excess.contrast.found)}, ikke ${quote(excess.contrast.claimed)}.`;
    case 'amount':
      return `${quote(excess.contrast.claimed)} er for mye: ${actor} skriver ${quote(excess.contrast.found)}.`;
    case 'reservation':
      return `${actor} tar et forbehold som mangler her: ${quote(excess.words)}.`;
    case 'quantifier':
      return excess.found.length
        ? `${quote(excess.claimed)} er for mye: av de ${excess.of} er det bare ${list(excess.found, 'og')} som sier dette.`
        : `${quote(excess.claimed)} er for mye: ingen av de ${excess.of} sier dette.`;
  }
}

function misquotation(actor: string, { claimed, found }: Contrast): string {
  if (!claimed) return `${quote(found)} mangler i sitatet fra ${actor}.`;
  return found
    ? `${actor} skriver ${quote(found)}, ikke ${quote(claimed)}.`
    : `${quote(claimed)} står ikke i det ${actor} skriver.`;
}

export const nb: Messages = {
  finding: {
    'unknown-work': ({ name }) => `${capital(name)} står ikke i katalogen, så Belegg kan ikke slå det opp.`,
    'unknown-place': ({ place: where, work, last }) =>
      `Det finnes ikke noe ${place(where)}${among(work)}.${last === undefined ? '' : ` Det siste er ${last}.`}`,
    'ambiguous-reference': ({ place: where, works }) =>
      `Det er uklart hvilket verk ${place(where)} hører til: ${list(works, 'eller')}?`,
    'no-response': ({ place: where, work, open }) =>
      open.length
        ? `Ingen har svart på ${place(where)}${among(work)}; ${list(open, 'og')} lot det stå åpent.`
        : `Ingen av høringssvarene har noe under ${place(where)}${among(work)}.`,
    'reference-style': ({ written, usual }) => `Her står «${written}», ellers i utkastet «${usual}».`,
    'claim-contradicted': ({ actor, conflict }) => contradiction(actor, conflict),
    'figure-mismatch': ({ actor, contrast }) => `${actor} skriver ${contrast.found}, ikke ${contrast.claimed}.`,
    misquoted: ({ actor, contrast }) => misquotation(actor, contrast),
    'quote-not-found': ({ actor, others }) =>
      others.length
        ? `Sitatet står hos ${list(others, 'og')}, ikke hos ${actor}.`
        : `Finner ikke disse ordene hos ${actor}.`,
    'wrong-place': ({ actor, cited, found }) =>
      found.length
        ? `${actor} skriver dette under ${list(found.map(section), 'og')}, ikke ${section(cited)}.`
        : `${actor} skriver dette et annet sted, ikke under ${section(cited)}.`,
    'wrong-actor': ({ actor, others }) => `Det er ${list(others, 'og')} som skriver dette, ikke ${actor}.`,
    'wrong-holder': ({ actor, holder }) => `${actor} gjengir her hva ${holder} mener, og tar ikke selv stilling.`,
    'not-answered': ({ actor, place: where }) =>
      where ? `${actor} har ikke svart på ${place(where)}.` : `${actor} sier at de ikke har noe syn på dette.`,
    overstated: ({ actor, excess }) => overstatement(actor, excess),
    'claim-unsupported': ({ actor, missing }) =>
      missing.length
        ? `Finner ikke belegg for dette hos ${actor}: ingenting om ${list(missing.map(quote), 'eller')}.`
        : `Finner ikke belegg for dette hos ${actor}.`,
    'figure-unverified': ({ actor, figure }) => `Finner ikke tallet ${figure} hos ${actor}.`,
    'missing-source': ({ figure }) =>
      figure === undefined
        ? 'Her står det ikke hvem som mener dette.'
        : `Her står det ikke hvor tallet ${figure} kommer fra.`,
    'unused-suppression': ({ silenced, unknown }) =>
      unknown.length
        ? `Belegg har ingen melding som heter ${list(unknown, 'eller')}.`
        : silenced.length
          ? `Her er det ingen melding om ${list(silenced, 'eller')} å dempe.`
          : 'Her er det ingen meldinger å dempe.',
  },
  place,
  passages: (count) => `${count} avsnitt`,
  mentions: (count) => (count === 1 ? '1 omtale' : `${count} omtaler`),
  cited: (times, drafts) => `sitert ${times === 1 ? '1 gang' : `${times} ganger`} i ${drafts} utkast`,
  claimsSupported: (count) => (count === 1 ? '1 påstand belagt' : `${count} påstander belagt`),
  claimsToCheck: (count) => `${count} å se nærmere på`,
  line: (number) => `linje ${number}`,
  silent: (kind) => `sier ikke noe om ${definite[kind]}`,
  leftOpen: (kind) => `lot ${definite[kind]} stå åpent`,
  refersTo: (where) => `viser til ${where}`,
  nearest: (where) => `nærmest: ${where}`,
  noSources: 'Ingen høringssvar i katalogen er delt inn slik.',
  date: (iso) => new Intl.DateTimeFormat('nb-NO', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  noMentions: 'Ingen av høringssvarene nevner dette.',
  unknownWork: (name) => `${capital(name)} står ikke i katalogen.`,
  ambiguous: (works) => `Kan høre til ${list(works, 'eller')}. Skriv hvilket verk det gjelder.`,
  respondsTo: (title) => `Høringssvar til ${title}`,
  speaksOn: (kind, numbers) => `Sier noe om ${nouns[kind]} ${numbers}`,
  more: (count) => `… og ${count} til`,
  openWork: 'Åpne dokumentet',
  inCatalogue: 'Vis i katalogen',
  phase: 'fase',
  indexing: 'Leser høringssvarene',
  write: (words) => `Skriv «${words}»`,
  oneStyle: 'Skriv alle henvisninger på én måte',
  renameBundled: (name) =>
    `«${name}» står ikke i mappens egen katalog, og kan ikke gis nytt navn her. Legg det til i belegg.yaml først.`,
  renameNoName: (words) => `«${words}» er ikke et navn fra katalogen, så det kan ikke gis nytt navn her.`,
  renameShort: 'Et navn må ha minst to bokstaver eller sifre, og stå på én linje.',
  renameIdForm: 'En id skrives med små bokstaver og sifre, med «-», «:» eller «/» mellom.',
  renameTaken: (id) => `Id-en «${id}» er allerede brukt. Velg en annen.`,
  silence: (code) => `Demp ${code} her`,
  suppressionReason: 'begrunnelse',
  removeSuppression: 'Fjern dempingen',
  inDraft: 'I utkastet',
  at: (actor, where, nearest) => [`${nearest ? 'Nærmest hos' : 'Hos'} ${actor}`, where].filter(Boolean).join(', '),
  seeAlso: (lines) => `se også ${lines}`,
  perhaps: (verdict) => `trolig ${verdict}`,
  cite: (citation) => `Sett inn ${citation}`,
  quoteInstead: (words) => `Bytt ut med «${words}»`,
  writes: (actor, quotation) => `${actor} skriver: ${quotation}`,
  severity: { error: 'feil', warning: 'advarsel', information: 'merk', hint: 'tips' },
  verdict: {
    supported: 'belagt',
    contradicted: 'motsagt',
    unsupported: 'uten belegg',
    'wrong-place': 'feil sted',
    misquoted: 'feil sitat',
    undecided: 'ikke avgjort',
  },
  inputFault: (fault) =>
    ({ binary: 'er ikke en tekstfil.', absent: 'finnes ikke.', unreadable: 'kan ikke leses.' })[fault],
  endless: (characters) => `Avsnittet er på mer enn ${characters.toLocaleString('nb')} tegn og er ikke lest.`,
  sourceFault: (file, fault) =>
    fault === 'missing'
      ? `Finner ikke filen «${file}», så dette høringssvaret er ikke med.`
      : fault === 'binary'
        ? `«${file}» er ikke en tekstfil. Lagre høringssvaret som ren tekst, så blir det med.`
        : `«${file}» er tom, så dette høringssvaret er ikke med.`,
};
