import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { principal } from '../position';
import { type Reading, readingOf, readingOfUnit } from '../reading';
import { weights } from '../weights';

/** Prepositions that exclude each other before the same noun. */
const opposites: ReadonlyMap<string, RegExp> = new Map([
  ['før', /^etter$/],
  ['etter', /^før$/],
  ['over', /^under$/],
  ['under', /^over$/],
  ['innenfor', /^(?:utenfor|utanfor)$/],
  ['innanfor', /^(?:utenfor|utanfor)$/],
  ['utenfor', /^(?:innenfor|innanfor)$/],
  ['utanfor', /^(?:innenfor|innanfor)$/],
]);

/** «før opptak» is not «etter opptak»: the preposition before a noun that both texts have. */
export function relation(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast) return undefined;
  const claimed = readingOf(given.text, given.claim.sentence);
  const found = readingOfUnit(given.index, best.unit);
  for (const { term, found: other, strength } of best.matches) {
    if (!other || strength < 0.95) continue;
    const ours = before(claimed, term.start);
    const theirs = before(found, other.start);
    if (!ours || !theirs || !opposites.get(ours.form)?.test(theirs.form)) continue;
    if (found.words.some(({ form }) => form === ours.form)) continue;
    const contrast = {
      claimed: wordsAt(given.text, { start: ours.start, end: term.end }),
      found: wordsAt(given.index.text, { start: theirs.start, end: other.end }),
    };
    return {
      detail: { code: 'claim-contradicted', actor: actorOf(given), conflict: { kind: 'opposite', contrast } },
      doubtful: false,
      evidence: [evidenceOf(given, best.unit)],
    };
  }
  return undefined;
}

/** The preposition directly before a noun. */
function before({ words }: Reading, start: number) {
  const at = words.findIndex((word) => word.start === start);
  const word = words[at - 1];
  return word && opposites.has(word.form) ? word : undefined;
}
