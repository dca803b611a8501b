import { pacer } from '../project/pace';
import { cancelled } from './cancellation';
import type { Asked } from './feature';

/**
 * All that the portions hold, gathered in small pieces beside other work. Where the editor takes portions, they are handed on as
 * they come, and the answer itself is empty.
 * @throws ResponseError when the request is cancelled
 */
export async function gather<T>(portions: Iterable<readonly T[]>, { token, partial }: Asked<T[]>): Promise<T[]> {
  const pause = pacer();
  let found: T[] = [];
  const handOn = () => {
    if (!partial || !found.length) return;
    partial.report(found);
    found = [];
  };
  for (const portion of portions) {
    found.push(...portion);
    const others = pause();
    if (!others) continue;
    handOn();
    await others;
    if (token.isCancellationRequested) throw cancelled();
  }
  handOn();
  return found;
}

/** The portions that `find` gives for each of the subjects, found as they are asked for. */
export function* lazily<S, T>(subjects: Iterable<S>, find: (subject: S) => readonly T[]): Generator<readonly T[]> {
  for (const subject of subjects) yield find(subject);
}
