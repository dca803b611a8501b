import type { Place } from '../references/model';
import { list } from './list';
import type { Messages } from './messages';

const nouns = { chapter: 'kapittel', question: 'spørsmål' };
const definite = { chapter: 'kapittelet', question: 'spørsmålet' };

function place({ kind, from, to }: Place): string {
  return `${nouns[kind]} ${to === undefined ? from : `${from}–${to}`}`;
}

function among(work: string | undefined): string {
  return work === undefined ? '' : ` i ${work}`;
}

export const nb: Messages = {
  finding: {
    'unknown-work': ({ name }) => `${name} står ikke i katalogen, så Belegg kan ikke slå det opp.`,
    'unknown-place': ({ place: where, work, last }) =>
      `Det finnes ikke noe ${place(where)}${among(work)}.${last === undefined ? '' : ` Det siste er ${last}.`}`,
    'ambiguous-reference': ({ place: where, works }) =>
      `Det er uklart hvilket verk ${place(where)} hører til: ${list(works, 'eller')}?`,
    'no-response': ({ place: where, work, open }) =>
      open.length
        ? `Ingen har svart på ${place(where)}${among(work)}; ${list(open, 'og')} lot det stå åpent.`
        : `Ingen av høringssvarene sier noe om ${place(where)}${among(work)}.`,
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
  line: (number) => `linje ${number}`,
  silent: (kind) => `sier ikke noe om ${definite[kind]}`,
  leftOpen: (kind) => `lot ${definite[kind]} stå åpent`,
  refersTo: (where) => `viser til ${where}`,
  nearest: (where) => `nærmest: ${where}`,
  noSources: 'Ingen høringssvar i katalogen gjelder dette verket.',
  noMentions: 'Ingen av høringssvarene nevner dette.',
  unknownWork: (name) => `${name} står ikke i katalogen.`,
  ambiguous: (works) => `Kan høre til ${list(works, 'eller')}. Skriv hvilket verk det gjelder.`,
  respondsTo: (title) => `Høringssvar til ${title}`,
  speaksOn: (kind, numbers) => `Sier noe om ${nouns[kind]} ${numbers}`,
  more: (count) => `… og ${count} til`,
  openWork: 'Åpne dokumentet',
  inCatalogue: 'Vis i katalogen',
  phase: 'fase',
  indexing: 'Leser høringssvarene',
  silence: (code) => `Demp ${code} her`,
  suppressionReason: 'begrunnelse',
  removeSuppression: 'Fjern dempingen',
  severity: { error: 'feil', warning: 'advarsel', information: 'merk', hint: 'tips' },
  inputFault: (fault) => (fault === 'binary' ? 'er ikke en tekstfil.' : 'kan ikke leses.'),
  sourceFault: (file, fault) =>
    fault === 'missing'
      ? `Finner ikke filen «${file}», så dette høringssvaret er ikke med.`
      : fault === 'binary'
        ? `«${file}» er ikke en tekstfil. Lagre høringssvaret som ren tekst, så blir det med.`
        : `«${file}» er tom, så dette høringssvaret er ikke med.`,
};
