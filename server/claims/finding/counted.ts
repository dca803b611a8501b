import type { Library } from '../../evidence/library';
import type { Reference } from '../../references/model';
import type { Claim } from '../model';
import type { PlacedClaim } from '../placed';
import type { Roster } from './roster';

/** Narrows claims on all sources («alle», «begge høringsinstansene», «de fleste») to those that the draft is about. */
export class Counted {
  #key = '';
  #narrowed = new WeakMap<Claim, Claim>();

  /** The claims with their sources; a claim that stays as it is, or was narrowed so before, stays the same object. */
  among(claims: readonly PlacedClaim[], roster: Roster, concerned: readonly string[]): readonly PlacedClaim[] {
    if (concerned.length < fewest || concerned.length === roster.all.length) return claims;
    const key = concerned.join(' ');
    if (key !== this.#key) {
      this.#key = key;
      this.#narrowed = new WeakMap();
    }
    return claims.map((each) =>
      isOfAll(each.claim, roster) ? { ...each, claim: this.#narrow(each.claim, concerned) } : each,
    );
  }

  #narrow(claim: Claim, actors: readonly string[]): Claim {
    const known = this.#narrowed.get(claim) ?? { ...claim, actors };
    this.#narrowed.set(claim, known);
    return known;
  }
}

/** Of fewer nobody speaks as «alle». */
const fewest = 2;

function isOfAll({ actors, quantifier }: Claim, { all }: Roster): boolean {
  return quantifier !== undefined && quantifier !== 'only' && actors.length === all.length;
}

/**
 * Sources that a draft is about, in catalogue order: those that it names, and those that answer a work which it names, which one that it
 * names answers, or which `frontMatter` gives by its id; all where it names nothing of the kind. A source that is not said to answer any
 * work always counts. The bundled responses stand in every library and answer works of their own.
 */
export function concernedBy(
  library: Library,
  references: readonly Reference[],
  frontMatter: string,
): readonly string[] {
  const sources = [...library.sources].map(([id, { source }]) => ({ id, about: source.about }));
  const named = new Set(
    references.flatMap(({ kind, target }) => (kind === 'actor' ? target.slice('actor:'.length) : [])),
  );
  const works = new Set(references.flatMap(({ work }) => work ?? []));
  for (const { id, about } of sources)
    if (about !== undefined && (named.has(id) || frontMatter.includes(about))) works.add(about);
  const isAnswered = sources.some(({ about }) => about !== undefined && works.has(about));
  const concerned = sources.filter(({ id, about }) => about === undefined || works.has(about) || named.has(id));
  return (isAnswered ? concerned : sources).map(({ id }) => id);
}
