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

export const nn: Messages = {
  finding: {
    'unknown-work': ({ name }) => `${name} står ikkje i katalogen, så Belegg kan ikkje slå det opp.`,
    'unknown-place': ({ place: where, work, last }) =>
      `Det finst ikkje noko ${place(where)}${among(work)}.${last === undefined ? '' : ` Det siste er ${last}.`}`,
    'ambiguous-reference': ({ place: where, works }) =>
      `Det er uklart kva verk ${place(where)} høyrer til: ${list(works, 'eller')}?`,
    'no-response': ({ place: where, work, open }) =>
      open.length
        ? `Ingen har svart på ${place(where)}${among(work)}; ${list(open, 'og')} lét det stå ope.`
        : `Ingen av høyringssvara seier noko om ${place(where)}${among(work)}.`,
    'unused-suppression': ({ silenced, unknown }) =>
      unknown.length
        ? `Belegg har inga melding som heiter ${list(unknown, 'eller')}.`
        : silenced.length
          ? `Her er det inga melding om ${list(silenced, 'eller')} å dempe.`
          : 'Her er det ingen meldingar å dempe.',
  },
  place,
  passages: (count) => `${count} avsnitt`,
  mentions: (count) => (count === 1 ? '1 omtale' : `${count} omtalar`),
  line: (number) => `linje ${number}`,
  silent: (kind) => `seier ikkje noko om ${definite[kind]}`,
  leftOpen: (kind) => `lét ${definite[kind]} stå ope`,
  refersTo: (where) => `viser til ${where}`,
  nearest: (where) => `nærast: ${where}`,
  noSources: 'Ingen høyringssvar i katalogen gjeld dette verket.',
  noMentions: 'Ingen av høyringssvara nemner dette.',
  unknownWork: (name) => `${name} står ikkje i katalogen.`,
  ambiguous: (works) => `Kan høyre til ${list(works, 'eller')}. Skriv kva verk det gjeld.`,
  respondsTo: (title) => `Høyringssvar til ${title}`,
  speaksOn: (kind, numbers) => `Seier noko om ${nouns[kind]} ${numbers}`,
  more: (count) => `… og ${count} til`,
  openWork: 'Opne dokumentet',
  inCatalogue: 'Vis i katalogen',
  phase: 'fase',
  indexing: 'Les høyringssvara',
  silence: (code) => `Demp ${code} her`,
  suppressionReason: 'grunngiving',
  removeSuppression: 'Fjern dempinga',
  severity: { error: 'feil', warning: 'åtvaring', information: 'merk', hint: 'tips' },
  inputFault: (fault) => (fault === 'binary' ? 'er ikkje ei tekstfil.' : 'kan ikkje lesast.'),
  sourceFault: (file, fault) =>
    fault === 'missing'
      ? `Finn ikkje fila «${file}», så dette høyringssvaret er ikkje med.`
      : fault === 'binary'
        ? `«${file}» er ikkje ei tekstfil. Lagre høyringssvaret som rein tekst, så blir det med.`
        : `«${file}» er tom, så dette høyringssvaret er ikkje med.`,
};
