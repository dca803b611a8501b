import type { Place } from '../references/model';
import { list } from './list';
import type { Messages } from './messages';

const nouns = { chapter: 'chapter', question: 'question' };

function place({ kind, from, to }: Place): string {
  return to === undefined ? `${nouns[kind]} ${from}` : `${nouns[kind]}s ${from}–${to}`;
}

function within(work: string | undefined): string {
  return work === undefined ? '' : ` of ${work}`;
}

export const en: Messages = {
  finding: {
    'unknown-work': ({ name }) => `${name} is not in the catalogue, so Belegg cannot look it up.`,
    'unknown-place': ({ place: where, work, last }) =>
      `There is no ${place(where)}${within(work)}.${last === undefined ? '' : ` The last one is ${last}.`}`,
    'ambiguous-reference': ({ place: where, works }) =>
      `It is unclear which work ${place(where)} belongs to: ${list(works, 'or')}?`,
    'no-response': ({ place: where, work, open }) =>
      open.length
        ? `Nobody has answered ${place(where)}${within(work)}; ${list(open, 'and')} left it open.`
        : `None of the responses says anything on ${place(where)}${within(work)}.`,
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
  line: (number) => `line ${number}`,
  silent: (kind) => `says nothing on the ${nouns[kind]}`,
  leftOpen: (kind) => `left the ${nouns[kind]} open`,
  refersTo: (where) => `points to ${where}`,
  nearest: (where) => `nearest: ${where}`,
  noSources: 'No response in the catalogue is about this work.',
  noMentions: 'None of the responses mentions this.',
  unknownWork: (name) => `${name} is not in the catalogue.`,
  ambiguous: (works) => `May belong to ${list(works, 'or')}. Write which work is meant.`,
  respondsTo: (title) => `Response to ${title}`,
  speaksOn: (kind, numbers) => `Says something on ${nouns[kind]}s ${numbers}`,
  more: (count) => `… and ${count} more`,
  openWork: 'Open the document',
  inCatalogue: 'Show in the catalogue',
  phase: 'phase',
  indexing: 'Reading the responses',
  silence: (code) => `Silence ${code} here`,
  suppressionReason: 'reason',
  removeSuppression: 'Remove the comment',
  severity: { error: 'error', warning: 'warning', information: 'note', hint: 'hint' },
  inputFault: (fault) => (fault === 'binary' ? 'is not a text file.' : 'cannot be read.'),
  sourceFault: (file, fault) =>
    fault === 'missing'
      ? `Cannot find the file “${file}”, so this response is left out.`
      : fault === 'binary'
        ? `“${file}” is not a text file. Save the response as plain text to have it included.`
        : `“${file}” is empty, so this response is left out.`,
};
