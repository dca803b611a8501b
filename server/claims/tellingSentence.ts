import type { LoadedSource } from '../evidence/library';
import { sentences } from '../language/sentences';
import { findPhrases } from '../lexicon/phrases';
import type { Passage } from '../sources/model';
import { passageText } from '../sources/read';
import { type Span, shift } from '../text/span';
import { words } from '../text/words';
import { stanceTable } from './cues';

const known = new WeakMap<Passage, Span>();

/** Words by which a respondent speaks of itself. */
const self = new Set(['vi', 'vår', 'vårt', 'våre', 'oss', 'me']);

/**
 * The sentence of a passage that tells most of what the respondent thinks, in offsets of the response: the first in which it
 * speaks of itself and takes a position, else the first with a position, else the first.
 */
export function tellingSentence(source: LoadedSource, passage: Passage): Span {
  const found = known.get(passage) ?? shift(choose(source, passageText(source.response, passage)), passage.span.start);
  known.set(passage, found);
  return found;
}

function choose({ source }: LoadedSource, text: string): Span {
  const names = [source.actor.name, ...source.actor.aliases.map(({ value }) => value)].map((name) =>
    name.toLowerCase(),
  );
  const all = sentences(text);
  const whole = { start: 0, end: text.length };
  const ranked = all.map((span) => ({ span, rank: rankOf(text, span, names) }));
  return (
    ranked.reduce<{ span: Span; rank: number } | undefined>(
      (best, each) => (best && best.rank >= each.rank ? best : each),
      undefined,
    )?.span ?? whole
  );
}

function rankOf(text: string, { start, end }: Span, names: readonly string[]): number {
  const inside = words(text, start, end);
  const takesPosition = findPhrases(inside, stanceTable()).some(
    ({ value }) => value.stance !== 'report' && !value.ambiguous,
  );
  if (!takesPosition) return 0;
  const speaks = inside.some(
    ({ form }) => self.has(form) || names.some((name) => form === name || form === `${name}s`),
  );
  return speaks ? 2 : 1;
}
