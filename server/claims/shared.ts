import type { Span } from '../text/span';
import { words } from '../text/words';
import type { Claim } from './model';

const turning =
  /(?:,|;|–|—|\(|(?<![a-zà-öø-ɏ])(?:men|mens|medan|for|der|hvor|og|da|fordi|ettersom|når|om|selv))\s*(?:(?:om|at|òg|også)\s+)?$/iu;
const reach = 20;

/**
 * What a claim on several sources says of all of them: «begge vil ha gratis buss, Elvebyen for barn og Fjellrådet for klasser», «begge er for, men
 * Elvebyen spør om …». From where one of them is named again, with a comma or a conjunction before it, its own part begins. The claim
 * itself where none is, and where nothing would be left.
 */
export function sharedPart(claim: Claim, text: string): Claim {
  if (claim.actors.length < 2) return claim;
  const cut = claim.references.find(
    ({ kind, start, target }) =>
      kind === 'actor' &&
      claim.actors.some((id) => target === `actor:${id}`) &&
      turning.test(text.slice(Math.max(claim.start, start - reach), start)),
  );
  if (!cut) return claim;
  const content = claim.content.flatMap((span) => before(text, span, cut.start));
  return content.length ? { ...claim, content } : claim;
}

const fewest = 2;

/** The stretch up to an offset, less the conjunction there; nothing where it holds too few words. */
function before(text: string, { start, end }: Span, cut: number): readonly Span[] {
  if (end <= cut) return [{ start, end }];
  if (start >= cut) return [];
  return words(text, start, cut).length >= fewest ? [{ start, end: cut }] : [];
}
