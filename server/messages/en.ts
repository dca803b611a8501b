import type { Conflict, Contrast, Excess, Stance, TitledPlace } from '../claims/model';
import type { Place } from '../references/model';
import { capital, list } from './list';
import type { Messages } from './messages';
import { quoted } from './quoted';

const nouns = { chapter: 'chapter', question: 'question' };

function place({ kind, from, to }: Place): string {
  return to === undefined ? `${nouns[kind]} ${from}` : `${nouns[kind]}s ${from}–${to}`;
}

function section(at: Place | TitledPlace): string {
  return at.kind === 'title' ? `“${at.title}”` : place(at);
}

function within(work: string | undefined): string {
  return work === undefined ? '' : ` of ${work}`;
}

const stances: Readonly<Record<Stance, string>> = {
  for: 'for',
  reserved: 'for, with reservations',
  unsure: 'unsure',
  against: 'against',
  report: 'neutral',
  none: 'without a position',
};

/** Words of a draft or a response, in quotation marks. */
function quote(words: string): string {
  return quoted(words, ['“', '”']);
}

function contradiction(actor: string, conflict: Conflict): string {
  switch (conflict.kind) {
    case 'stance':
      if (conflict.claimed === 'none') return `${actor} does say something on this: ${quote(conflict.words)}.`;
      return `${actor} is ${stances[conflict.found]}, not ${stances[conflict.claimed]}: ${quote(conflict.words)}.`;
    case 'negation':
      return `${actor} says the opposite: ${quote(conflict.words)}.`;
    default:
      return `${actor} writes ${quote(conflict.contrast.found)}, not ${quote(conflict.contrast.claimed)}.`;
  }
}

function overstatement(actor: string, excess: Excess): string {
  switch (excess.kind) {
    case 'modality':
      return `${actor} puts it more weakly: ${quote(excess.contrast.found)}, not ${quote(excess.contrast.claimed)}.`;
    case 'amount':
      return `${quote(excess.contrast.claimed)} is too much: ${actor} writes ${quote(excess.contrast.found)}.`;
    case 'reservation':
      return `${actor} makes a reservation that is missing here: ${quote(excess.words)}.`;
    case 'quantifier':
      return excess.found.length
        ? `${quote(excess.claimed)} is too much: of the ${excess.of}, only ${list(excess.found, 'and')} ${excess.found.length === 1 ? 'says' : 'say'} this.`
        : `${quote(excess.claimed)} is too much: none of the ${excess.of} say this.`;
  }
}

function misquotation(actor: string, { claimed, found }: Contrast): string {
  if (!claimed) return `${quote(found)} is missing in the quotation from ${actor}.`;
  return found
    ? `${actor} writes ${quote(found)}, not ${quote(claimed)}.`
    : `${quote(claimed)} is not in what ${actor} writes.`;
}

export const en: Messages = {
  finding: {
    'unknown-work': ({ name }) => `${capital(name)} is not in the catalogue, so Belegg cannot look it up.`,
    'unknown-place': ({ place: where, work, last }) =>
      `There is no ${place(where)}${within(work)}.${last === undefined ? '' : ` The last one is ${last}.`}`,
    'ambiguous-reference': ({ place: where, works }) =>
      `It is unclear which work ${place(where)} belongs to: ${list(works, 'or')}?`,
    'no-response': ({ place: where, work, open }) =>
      open.length
        ? `Nobody has answered ${place(where)}${within(work)}; ${list(open, 'and')} left it open.`
        : `None of the responses has anything under ${place(where)}${within(work)}.`,
    'reference-style': ({ written, usual }) => `“${written}” here, “${usual}” elsewhere in the draft.`,
    'claim-contradicted': ({ actor, conflict }) => contradiction(actor, conflict),
    'figure-mismatch': ({ actor, contrast }) => `${actor} writes ${contrast.found}, not ${contrast.claimed}.`,
    misquoted: ({ actor, contrast }) => misquotation(actor, contrast),
    'quote-not-found': ({ actor, others }) =>
      others.length
        ? `${list(others, 'and')} has these words, not ${actor}.`
        : `Cannot find these words in the response of ${actor}.`,
    'wrong-place': ({ actor, cited, found }) =>
      found.length
        ? `${actor} writes this under ${list(found.map(section), 'and')}, not ${section(cited)}.`
        : `${actor} writes this elsewhere, not under ${section(cited)}.`,
    'wrong-actor': ({ actor, others }) => `It is ${list(others, 'and')} that writes this, not ${actor}.`,
    'wrong-holder': ({ actor, holder }) => `${actor} only reports what ${holder} holds, and takes no position.`,
    'not-answered': ({ actor, place: where }) =>
      where ? `${actor} has not answered ${place(where)}.` : `${actor} says it has no view on this.`,
    overstated: ({ actor, excess }) => overstatement(actor, excess),
    'claim-unsupported': ({ actor, missing }) =>
      missing.length
        ? `Finds nothing that backs this in the response of ${actor}: nothing on ${list(missing.map(quote), 'or')}.`
        : `Finds nothing that backs this in the response of ${actor}.`,
    'figure-unverified': ({ actor, figure }) => `Cannot find the figure ${figure} in the response of ${actor}.`,
    'missing-source': ({ figure }) =>
      figure === undefined
        ? 'This does not say whose view it is.'
        : `This does not say where the figure ${figure} comes from.`,
    'unused-suppression': ({ silenced, unknown }) =>
      unknown.length
        ? `Belegg has no finding called ${list(unknown, 'or')}.`
        : silenced.length
          ? `There is no ${list(silenced, 'or')} to silence here.`
          : 'There is nothing to silence here.',
  },
  place,
  passages: (count) => (count === 1 ? '1 passage' : `${count} passages`),
  mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  cited: (times, drafts) =>
    `cited ${times === 1 ? 'once' : `${times} times`} in ${drafts === 1 ? '1 draft' : `${drafts} drafts`}`,
  claimsSupported: (count) => (count === 1 ? '1 claim supported' : `${count} claims supported`),
  claimsToCheck: (count) => `${count} to check`,
  line: (number) => `line ${number}`,
  silent: (kind) => `says nothing on the ${nouns[kind]}`,
  leftOpen: (kind) => `left the ${nouns[kind]} open`,
  refersTo: (where) => `points to ${where}`,
  nearest: (where) => `nearest: ${where}`,
  noSources: 'No response in the catalogue is divided this way.',
  date: (iso) => new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
  noMentions: 'None of the responses mentions this.',
  unknownWork: (name) => `${capital(name)} is not in the catalogue.`,
  ambiguous: (works) => `May belong to ${list(works, 'or')}. Write which work is meant.`,
  respondsTo: (title) => `Response to ${title}`,
  speaksOn: (kind, numbers) => `Says something on ${nouns[kind]}s ${numbers}`,
  more: (count) => `… and ${count} more`,
  openWork: 'Open the document',
  inCatalogue: 'Show in the catalogue',
  phase: 'phase',
  indexing: 'Reading the responses',
  write: (words) => `Write “${words}”`,
  oneStyle: 'Write all references in one style',
  renameBundled: (name) =>
    `“${name}” is not in this folder’s own catalogue and cannot be renamed here. Add it to belegg.yaml first.`,
  renameNoName: (words) => `“${words}” is not a name from the catalogue, so it cannot be renamed here.`,
  renameShort: 'A name has at least two letters or digits, on one line.',
  renameIdForm: 'An id is written in small letters and digits, with “-”, “:” or “/” between them.',
  renameTaken: (id) => `The id “${id}” is already in use. Choose another.`,
  silence: (code) => `Silence ${code} here`,
  suppressionReason: 'reason',
  removeSuppression: 'Remove the comment',
  inDraft: 'In the draft',
  at: (actor, where, nearest) => [nearest ? `Nearest: ${actor}` : actor, where].filter(Boolean).join(', '),
  seeAlso: (lines) => `see also ${lines}`,
  perhaps: (verdict) => `probably ${verdict}`,
  cite: (citation) => `Insert ${citation}`,
  quoteInstead: (words) => `Replace with «${words}»`,
  writes: (actor, quotation) => `${actor} skriver: ${quotation}`,
  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  verdict: {
    supported: 'supported',
    contradicted: 'contradicted',
    unsupported: 'unsupported',
    'wrong-place': 'wrong place',
    misquoted: 'misquoted',
    undecided: 'undecided',
  },
  inputFault: (fault) =>
    ({ binary: 'is not a text file.', absent: 'does not exist.', unreadable: 'cannot be read.' })[fault],
  endless: (characters) => `The paragraph has more than ${characters.toLocaleString('en')} characters and is not read.`,
  sourceFault: (file, fault) =>
    fault === 'missing'
      ? `Cannot find the file “${file}”, so this response is left out.`
      : fault === 'binary'
        ? `“${file}” is not a text file. Save the response as plain text to have it included.`
        : `“${file}” is empty, so this response is left out.`,
};
