import type { Mention } from './mention';

/**
 * One kind of reference, in all its written forms. The scanner walks over the words once and asks a form only where a word begins
 * with one of its anchors; the form then reads on from there with sticky patterns.
 */
export interface Form {
  /** Lower-case beginnings of words: the whole word where it has one or two letters, else its first three. */
  readonly anchors: readonly string[];
  /** Whether it may also begin behind a hyphen inside a word («KD-RETHOS»). */
  readonly inCompounds?: boolean;
  /** The mentions that begin with the word at `at`, in order; undefined when there are none. `text` is a shadow without what is no prose. */
  read(text: string, at: number): readonly Mention[] | undefined;
}

/** Runs a sticky pattern at one offset; undefined when it does not match there. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
