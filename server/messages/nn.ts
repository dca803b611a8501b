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
  reserved: 'for, med atterhald',
  unsure: 'usikker',
  against: 'imot',
  report: 'nøytral',
  none: 'utan standpunkt',
};

/** Words of a draft or a response, in quotation marks. */
function quote(words: string): string {
  return quoted(words, ['«', '»']);
}

function contradiction(actor: string, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'stance':
      if (conflict.claimed === 'none') return `${actor} seier noko om dette: ${quote(conflict.words)}.`;
      return `${actor} er ${stances[conflict.found]}, ikkje ${stances[conflict.claimed]}: ${quote(conflict.words)}.`;
    case 'negation':
      return `${actor} seier det motsette: ${quote(conflict.words)}.`;
    default:
      return `${actor} skriv ${quote(conflict.contrast.found)}, ikkje ${quote(conflict.contrast.claimed)}.`;
  }
}

function overstatement(actor: string, excess: Excess): string {
  switch (excess.kind) {
    case 'modality':
      return `${actor} er svakare i forma: ${quote(excess.contrast.found)}, ikkje ${quote(excess.contrast.claimed)}.`;
    case 'amount':
      return `${quote(excess.contrast.claimed)} er for mykje: ${actor} skriv ${quote(excess.contrast.found)}.`;
    case 'reservation':
      return `${actor} tek eit atterhald som manglar her: ${quote(excess.words)}.`;
    case 'quantifier':
      return excess.found.length
        ? `${quote(excess.claimed)} er for mykje: av dei ${excess.of} er det berre ${list(excess.found, 'og')} som seier dette.`
        : `${quote(excess.claimed)} er for mykje: ingen av dei ${excess.of} seier dette.`;
  }
}

function misquotation(actor: string, { claimed, found }: Contrast): string {
  if (!claimed) return `${quote(found)} manglar i sitatet frå ${actor}.`;
  return found
    ? `${actor} skriv ${quote(found)}, ikkje ${quote(claimed)}.`
    : `${quote(claimed)} står ikkje i det ${actor} skriv.`;
}

export const nn: Messages = {
  finding: {
    'unknown-work': ({ name }) => `${capital(name)} står ikkje i katalogen, så Belegg kan ikkje slå det opp.`,
    'unknown-place': ({ place: where, work, last }) =>
      `Det finst ikkje noko ${place(where)}${among(work)}.${last === undefined ? '' : ` Det siste er ${last}.`}`,
    'ambiguous-reference': ({ place: where, works }) =>
      `Det er uklart kva verk ${place(where)} høyrer til: ${list(works, 'eller')}?`,
    'no-response': ({ place: where, work, open }) =>
      open.length
        ? `Ingen har svart på ${place(where)}${among(work)}; ${list(open, 'og')} lét det stå ope.`
        : `Ingen av høyringssvara har noko under ${place(where)}${among(work)}.`,
    'reference-style': ({ written, usual }) => `Her står «${written}», elles i utkastet «${usual}».`,
    'claim-contradicted': ({ actor, conflict }) => contradiction(actor, conflict),
    'figure-mismatch': ({ actor, contrast }) => `${actor} skriv ${contrast.found}, ikkje ${contrast.claimed}.`,
    misquoted: ({ actor, contrast }) => misquotation(actor, contrast),
    'quote-not-found': ({ actor, others }) =>
      others.length
        ? `Sitatet står hos ${list(others, 'og')}, ikkje hos ${actor}.`
        : `Finn ikkje disse ordene hos ${actor}.`,
    'wrong-place': ({ actor, cited, found }) =>
      found.length
        ? `${actor} skriv dette under ${list(found.map(section), 'og')}, ikkje ${section(cited)}.`
        : `${actor} skriv dette ein annan stad, ikkje under ${section(cited)}.`,
    'wrong-actor': ({ actor, others }) => `Det er ${list(others, 'og')} som skriv dette, ikkje ${actor}.`,
    'wrong-holder': ({ actor, holder }) => `${actor} gjev her att kva ${holder} meiner, og tek ikkje sjølv stilling.`,
    'not-answered': ({ actor, place: where }) =>
      where ? `${actor} har ikkje svart på ${place(where)}.` : `${actor} seier at dei ikkje har noko syn på dette.`,
    overstated: ({ actor, excess }) => overstatement(actor, excess),
    'claim-unsupported': ({ actor, missing }) =>
      missing.length
        ? `Finn ikkje belegg for dette hos ${actor}: ingenting om ${list(missing.map(quote), 'eller')}.`
        : `Finn ikkje belegg for dette hos ${actor}.`,
    'figure-unverified': ({ actor, figure }) => `Finn ikkje tallet ${figure} hos ${actor}.`,
    'missing-source': ({ figure }) =>
      figure === undefined
        ? 'Her står det ikkje kven som meiner dette.'
        : `Her står det ikkje kvar talet ${figure} kjem frå.`,
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
  cited: (times, drafts) => `sitert ${times === 1 ? '1 gong' : `${times} gonger`} i ${drafts} utkast`,
  claimsSupported: (count) => (count === 1 ? '1 påstand belagd' : `${count} påstandar belagde`),
  claimsToCheck: (count) => `${count} å sjå nærare på`,
  line: (number) => `linje ${number}`,
  silent: (kind) => `seier ikkje noko om ${definite[kind]}`,
  leftOpen: (kind) => `lét ${definite[kind]} stå ope`,
  refersTo: (where) => `viser til ${where}`,
  nearest: (where) => `nærast: ${where}`,
  noSources: 'Ingen høyringssvar i katalogen er delte inn slik.',
  date: (iso) => new Intl.DateTimeFormat('nn-NO', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  noMentions: 'Ingen av høyringssvara nemner dette.',
  unknownWork: (name) => `${capital(name)} står ikkje i katalogen.`,
  ambiguous: (works) => `Kan høyre til ${list(works, 'eller')}. Skriv kva verk det gjeld.`,
  respondsTo: (title) => `Høyringssvar til ${title}`,
  speaksOn: (kind, numbers) => `Seier noko om ${nouns[kind]} ${numbers}`,
  more: (count) => `… og ${count} til`,
  openWork: 'Opne dokumentet',
  inCatalogue: 'Vis i katalogen',
  phase: 'fase',
  indexing: 'Les høyringssvara',
  write: (words) => `Skriv «${words}»`,
  oneStyle: 'Skriv alle tilvisingar på éin måte',
  renameBundled: (name) =>
    `«${name}» står ikkje i mappa sin eigen katalog, og kan ikkje få nytt namn her. Legg det til i belegg.yaml først.`,
  renameNoName: (words) => `«${words}» er ikkje eit namn frå katalogen, så det kan ikkje få nytt namn her.`,
  renameShort: 'Eit namn må ha minst to bokstavar eller siffer, og stå på éi linje.',
  renameIdForm: 'Ein id blir skriven med små bokstavar og siffer, med «-», «:» eller «/» mellom.',
  renameTaken: (id) => `Id-en «${id}» er alt brukt. Vel ein annan.`,
  silence: (code) => `Demp ${code} her`,
  suppressionReason: 'grunngiving',
  removeSuppression: 'Fjern dempinga',
  inDraft: 'I utkastet',
  at: (actor, where, nearest) => [`${nearest ? 'Nærast hos' : 'Hos'} ${actor}`, where].filter(Boolean).join(', '),
  seeAlso: (lines) => `sjå òg ${lines}`,
  perhaps: (verdict) => `truleg ${verdict}`,
  cite: (citation) => `Set inn ${citation}`,
  quoteInstead: (words) => `Byt ut med «${words}»`,
  writes: (actor, quotation) => `${actor} skriv: ${quotation}`,
  severity: { error: 'feil', warning: 'åtvaring', information: 'merk', hint: 'tips' },
  verdict: {
    supported: 'belagd',
    contradicted: 'motsagd',
    unsupported: 'utan belegg',
    'wrong-place': 'feil stad',
    misquoted: 'feil sitat',
    undecided: 'ikkje avgjord',
  },
  inputFault: (fault) =>
    ({ binary: 'er ikkje ei tekstfil.', absent: 'finst ikkje.', unreadable: 'kan ikkje lesast.' })[fault],
  endless: (characters) => `Avsnittet er på meir enn ${characters.toLocaleString('nn')} teikn og er ikkje lese.`,
  sourceFault: (file, fault) =>
    fault === 'missing'
      ? `Finn ikkje fila «${file}», så dette høyringssvaret er ikkje med.`
      : fault === 'binary'
        ? `«${file}» er ikkje ei tekstfil. Lagre høyringssvaret som rein tekst, så blir det med.`
        : `«${file}» er tom, så dette høyringssvaret er ikkje med.`,
};
