/** The head of a compound and its first part, as words of their own. */
export interface Halves {
  readonly head: string;
  readonly first: string;
}

/** How well a sentence says a compound that has both its parts as words of their own: «vikarer fra byrå» for «byråvikarer». */
export const splitStrength = 0.9;

/** What stands between the parts of a compound, beside what normal forms leave out of the first: «s», «e», «ings». */
const joint = /^(?:n?ings?|ers?|els?e?s?|[es]|)$/;

/** The pairs of words, from two lists of normal forms, that a compound is put together of; none for any other word. */
export function halvesAmong(form: string, heads: readonly string[], firsts: readonly string[]): readonly Halves[] {
  const ending = heads.filter((head) => head.length < form.length && form.endsWith(head));
  if (!ending.length) return [];
  const opening = firsts.filter((first) => first.length < form.length && form.startsWith(first));
  return ending.flatMap((head) =>
    opening
      .filter((first) => first.length + head.length <= form.length)
      .filter((first) => joint.test(form.slice(first.length, form.length - head.length)))
      .map((first) => ({ head, first })),
  );
}
