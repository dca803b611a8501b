import type { Library } from '../evidence/library';
import type { Span } from '../text/span';
import { judge } from './judge';
import type { Claim, Judgement } from './model';
import { claimInDraft, type PlacedClaim, type PlacedJudgement } from './placed';

/**
 * Judges the claims of one draft again and again as it is written. A judgement depends on the words of the claim and on the
 * library, not on where it stands, so it is kept, and a keystroke judges what it touched.
 */
export class ClaimJudge {
  #library: Library | undefined;
  /** Of claims whose words all stand in their own sentence: these cannot change while the claim is the same object. */
  #own = new WeakMap<Claim, Judgement>();
  /** Of claims that take words from elsewhere, by all their words. */
  #kept = new Map<string, Judgement>();
  #asked = new Map<string, Judgement>();

  /** The judgement of a claim of the draft `text`. */
  judge(placed: PlacedClaim, text: string, library: Library): PlacedJudgement {
    if (library !== this.#library) {
      this.#own = new WeakMap();
      this.#kept.clear();
      this.#asked.clear();
      this.#library = library;
    }
    const { at, claim } = placed;
    const known = this.#own.get(claim);
    if (known) return { at, judgement: known };
    if (!standsAlone(claim)) return this.#judgeByWords(claimInDraft(placed), text, library);
    const judgement = judge(claim, text.slice(at), library);
    this.#own.set(claim, judgement);
    return { at, judgement };
  }

  /** Forgets claims that have not been asked for since the last time: they are gone from the draft. */
  forget(): void {
    this.#kept = this.#asked;
    this.#asked = new Map();
  }

  #judgeByWords(claim: Claim, text: string, library: Library): PlacedJudgement {
    const key = keyOf(claim, text);
    const judgement = this.#asked.get(key) ?? this.#kept.get(key) ?? judge(claim, text, library);
    this.#asked.set(key, judgement);
    const at = claim.sentence.start - judgement.claim.sentence.start;
    return { at, judgement };
  }
}

/** False for a claim that takes words from the sentence before, a lead-in, a row's head or a column's. */
function standsAlone({ sentence, content, attitude, topic, pointed }: Claim): boolean {
  const inside = (span: Span | undefined) => !span || (sentence.start <= span.start && span.end <= sentence.end);
  return inside(topic) && !pointed && inside(attitude) && content.every(inside);
}

/** All that a judgement depends on: the claim with its offsets counted from its own sentence, and the words at them. */
function keyOf(claim: Claim, text: string): string {
  return JSON.stringify(partsOf(claim, text, claim.sentence.start));
}

function partsOf(claim: Claim, text: string, origin: number): readonly unknown[] {
  const { pointed } = claim;
  const from = (span: Span) => [span.start - origin, span.end - origin];
  const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
  return [
    words(claim.sentence),
    from(claim),
    claim.content.map((span) => [from(span), words(span)]),
    claim.attitude && [from(claim.attitude), words(claim.attitude)],
    claim.topic && [from(claim.topic), words(claim.topic)],
    claim.actors,
    claim.quantifier,
    claim.citations.map(({ place, work }) => [place, work]),
    claim.quotations.map(from),
    claim.references.map((reference) => [from(reference), reference.target]),
    pointed && [
      words(pointed.sentence),
      pointed.content.map((span) => [from(span), words(span)]),
      pointed.same && partsOf(pointed.same, text, origin),
    ],
  ];
}
