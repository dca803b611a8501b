import type { Span } from '../../text/span';
import type { Mention } from './actors';
import type { Holding } from './attribution';
import { gapBefore, type Sentence, stretch } from './sentence';

/** A holder whose verb stands with the one before it: «A peker på X, B på Y». */
export interface Gapped {
  readonly mention: Mention;
  /** The words by which the one before takes its position. */
  readonly attitude: Span;
}

interface Given {
  readonly sentence: Sentence;
  readonly mentions: readonly Mention[];
  readonly holdings: readonly Holding[];
}

const prepositions = /^(?:på|om|for|til|mot|over|ved|i)$/;

/**
 * The source named at `from` before the very preposition that another's attitude ends in, without a verb of its own; the clause begins with a comma,
 * or a conjunction, at word `at`. Undefined for any other word; «på sin side» belongs to a verb that follows.
 */
export function gappedAt({ sentence, mentions, holdings }: Given, at: number, from: number): Gapped | undefined {
  if (from === at && !gapBefore(sentence, at).includes(',')) return undefined;
  const mention = mentions.find(({ first }) => first === from);
  if (!mention?.actors.length || mention.genitive || mention.kind === 'quantified') return undefined;
  const { forms } = sentence;
  const preposition = forms[mention.last + 1] ?? '';
  if (!prepositions.test(preposition) || /^(?:sin|si|sitt|deres|vegne)$/.test(forms[mention.last + 2] ?? ''))
    return undefined;
  if (holdings.some((each) => each.mention === mention && each.verb !== undefined)) return undefined;
  const before = holdings.findLast(
    ({ mention: { last, actors }, manner, attitude }) =>
      last < at &&
      manner === 'subject' &&
      attitude !== undefined &&
      forms[attitude.end - 1] === preposition &&
      !actors.some((actor) => mention.actors.includes(actor)),
  );
  const attitude = before?.attitude;
  return attitude && { mention, attitude: stretch(sentence, attitude.first, attitude.end - 1) };
}
