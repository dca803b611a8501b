import { overlaps, type Span } from '../../text/span';
import { joiner, type Parts, spanOf } from './compose';
import { hasMatter } from './neutral';
import type { Parsed } from './segments';
import { stretch } from './sentence';

/**
 * Segments whose own words name no object («støtter dette») are put together with a neighbour rather than stand alone; not the first of a
 * sentence that stands behind one it can point at.
 */
export function withObjects(
  parsed: Parsed,
  found: readonly (Parts | undefined)[],
  pointsBack: boolean,
): readonly Parts[] {
  const whole: Parts[] = [];
  let pending: Parts | undefined;
  for (const [i, each] of found.entries()) {
    if (!each) continue;
    const current: Parts = pending
      ? {
          ...pending,
          segment: { ...pending.segment, end: each.segment.end },
          phrases: [...pending.phrases, ...each.phrases],
        }
      : each;
    pending = undefined;
    if (hasObject(parsed, each) || (pointsBack && i === 0)) whole.push(current);
    else if (found[i + 1] && sameActors(found[i + 1], each)) pending = current;
    else whole.push(i > 0 && found.length > 1 ? widened(parsed, current, found[i - 1], whole) : current);
  }
  return pending ? [...whole, pending] : whole;
}

/** True where the words of a claim name what it is about; those that stand at the positions to `skip` do not. */
export function hasObject(
  parsed: Parsed,
  { segment, attitude, verb, phrases }: Parts,
  skip = (_: number) => false,
): boolean {
  const { sentence, attitudes } = parsed;
  return hasMatter(sentence, segment, (at) => {
    const word = sentence.words[at];
    const own = attitude !== undefined && at >= attitude.first && at < attitude.end;
    return (
      own ||
      skip(at) ||
      (at === segment.first && joiner.test(sentence.forms[at] ?? '')) ||
      at === verb ||
      attitudes.behindAdverb(at) > at ||
      (word !== undefined && phrases.some((phrase) => overlaps(phrase, word)))
    );
  });
}

/** Takes the segment before into one that only refers to it: «Kommisjonen foreslår kvoter, og NTNU støtter dette». */
function widened(parsed: Parsed, current: Parts, before: Parts | undefined, whole: Parts[]): Parts {
  if (!before) return { ...current, segment: { ...current.segment, first: 0 } };
  if (sameActors(before, current)) {
    const last = whole.pop() ?? current;
    return {
      ...last,
      segment: { ...last.segment, end: current.segment.end },
      phrases: [...last.phrases, ...current.phrases],
    };
  }
  const around = whole.at(-1);
  const base = around && !hasObject(parsed, before) ? around : before;
  const attributing = [before, base].flatMap((each) => [...each.phrases, ...wordsOf(parsed, each)]);
  return {
    ...current,
    segment: { ...current.segment, first: base.segment.first },
    phrases: [...current.phrases, ...attributing],
  };
}

function wordsOf({ sentence }: Pick<Parsed, 'sentence'>, { attitude, verb }: Parts): readonly Span[] {
  return [
    ...(attitude ? [stretch(sentence, attitude.first, attitude.head - 1)] : []),
    ...(verb === undefined ? [] : [stretch(sentence, verb, verb)]),
  ];
}

/** A claim for each of several sources, where they have places of their own: «NTNU (kap. 10.3) og Helsedirektoratet (spørsmål 14) støtter …». */
export function byActor({ sentence, cited: all }: Parsed, found: Parts): readonly Parts[] {
  const { actors, quantifier, segment } = found;
  const span = spanOf(sentence, segment);
  const own = all.filter(
    (cited) =>
      cited.citations.length && overlaps(cited, span) && cited.actors.length && cited.actors.length < actors.length,
  );
  if (actors.length < 2 || quantifier !== undefined || !own.length) return [found];
  return actors.map((actor) => ({ ...found, actors: [actor] }));
}

function sameActors(a: Parts | undefined, b: Parts): boolean {
  return a !== undefined && a.actors.join() === b.actors.join();
}
