import type { Reference } from '../references/model';
import type { Span } from '../text/span';
import { words } from '../text/words';
import type { Claim } from './model';

const turning =
  /(?:,|;|–|—|\(|(?<![a-zà-öø-ɏ])(?:men|mens|medan|for|der|hvor|og|da|fordi|ettersom|når|om|selv|idet|enda|skjønt|hvorav|samtidig som|samstundes som|riktignok))\s*(?:(?:om|at|òg|også)\s+)?$/iu;
const reach = 20;

/**
 * What a claim on several sources says of all of them: «begge vil ha gratis buss, Elvebyen for barn og Fjellrådet for klasser», «begge er for, men
 * Elvebyen spør om …». From where one of them is named again, with a comma or a conjunction before it, its own part begins. The claim
 * itself where none is, and where nothing would be left.
 */
export function sharedPart(claim: Claim, text: string): Claim {
  const [cut] = partsOf(claim, text);
  if (!cut) return claim;
  const content = claim.content.flatMap((span) => before(text, span, cut.start));
  return content.length ? { ...claim, content } : claim;
}

/** The same with what it says of one of them alone: its own part, up to the next one's. Undefined where it has none. */
export function withOwnPart(claim: Claim, text: string, actor: string): Claim | undefined {
  const parts = partsOf(claim, text);
  const at = parts.findIndex(({ target }) => target === `actor:${actor}`);
  const own = parts[at];
  const shared = sharedPart(claim, text);
  if (!own || shared === claim) return undefined;
  const last = parts[at + 1]?.start ?? claim.end;
  const added = claim.content.flatMap(({ start, end }) => {
    const span = { start: Math.max(start, own.end), end: Math.min(end, last) };
    return span.start < span.end ? [span] : [];
  });
  return { ...shared, content: [...shared.content, ...added] };
}

/** Where the parts of single sources begin: their names behind a mark or a conjunction. */
function partsOf({ actors, references, start: from }: Claim, text: string): readonly Reference[] {
  if (actors.length < 2) return [];
  return references.filter(
    ({ kind, start, target }) =>
      kind === 'actor' &&
      actors.some((id) => target === `actor:${id}`) &&
      turning.test(text.slice(Math.max(from, start - reach), start)),
  );
}

const fewest = 2;

/** The stretch up to an offset, less the conjunction there; nothing where it holds too few words. */
function before(text: string, { start, end }: Span, cut: number): readonly Span[] {
  if (end <= cut) return [{ start, end }];
  if (start >= cut) return [];
  return words(text, start, cut).length >= fewest ? [{ start, end: cut }] : [];
}
