import { read as readDegrees } from './degrees.yaml';
import { type Entry, entriesOf, lazy } from './entries';
import { asWritten, createPhraseTable } from './phrases';

/** How much there is of a thing, which way it goes, or whether another is seen together with it. */
export interface Degree {
  /** What is more or less now and what makes it so are told on one scale. */
  readonly scale: 'amount' | 'change' | 'relation';
  readonly isHigh: boolean;
}

const scales = ['amount', 'change', 'relation', 'effect'] as const;
type Scale = (typeof scales)[number];

/** The words that stand beside the noun they say it of, by their own spelling. */
export const degreeTable = lazy(() => createPhraseTable(entries(['amount', 'change', 'relation']), asWritten));

/** The verbs that have it as their object, in any form. */
export const effectTable = lazy(() => createPhraseTable(entries(['effect'])));

function entries(wanted: readonly Scale[]) {
  return entriesOf('degrees', readDegrees()).flatMap((entry) => {
    const scale = entry.oneOf('scale', scales);
    return wanted.includes(scale) ? [...ends(entry, scale, false), ...ends(entry, scale, true)] : [];
  });
}

function ends(entry: Entry, scale: Scale, isHigh: boolean) {
  const value: Degree = { scale: scale === 'effect' ? 'change' : scale, isHigh };
  return entry.lists(isHigh ? 'high' : 'low').flatMap((forms) => forms.map((text) => ({ text, value })));
}
