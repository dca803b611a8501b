import type { Reference } from '../../references/model';
import { isUpperAt } from '../../text/letters';
import type { Span } from '../../text/span';
import type { Citation, Claim, Quantifier } from '../model';
import { findMentions, type Mention, type Scene } from './actors';
import { Attitudes } from './attitudes';
import { holdingOf } from './attribution';
import { findCited } from './citations';
import { Finder } from './finder';
import { isAnnouncement, isClosed, isDefinition, isLeadIn, isPointer, isQuestion } from './neutral';
import { beforeOf } from './pointing';
import type { Roster } from './roster';
import type { Parsed } from './segments';
import type { Sentence } from './sentence';
import { type Unattributed, unattributedIn } from './unattributed';
import { openingAttitude } from './verbs';

/** What a sentence takes from where it stands: a list with a lead-in, a column or row of a source, a label before it. */
export interface Inherited {
  readonly actors: readonly string[];
  readonly quantifier?: Quantifier;
  readonly attitude?: Span;
  readonly citations: readonly Citation[];
  /** The citations are of the whole row or item, also of sentences that name the source themselves. */
  readonly isPlaced?: true;
  /** From the heading alone: what a sentence says of another body is not held by the section's source. */
  readonly isHeading?: true;
  readonly topic?: Span;
}

export interface Reading {
  readonly claims: readonly Claim[];
  /** What it leaves for the next sentence. */
  readonly scene: Scene;
  /** True where nobody holds what it says, and it asks nothing. */
  readonly open: boolean;
  /** True where only a citation tells whose it is. */
  readonly byCitation: boolean;
  /** For a lead-in, and for a sentence that nothing ends: to whom it gives the list that may follow. */
  readonly leadIn?: Inherited;
  /** True where it names somebody, or something that can be looked up. */
  readonly named: boolean;
  /** Where it says what is held, and nobody holds it. */
  readonly unattributed?: Unattributed;
}

/** Sentences beyond this many words are no sentences. */
const longest = 1500;

/** The claims of one sentence. `references` are those that overlap it, `marks` its note marks. */
export function readClaims(
  sentence: Sentence,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
  inherited: Inherited | undefined,
  marks: readonly Span[],
): Reading {
  if (sentence.words.length > longest || !sentence.words.length)
    return { claims: [], scene: nothingBefore(scene), open: false, byCitation: false, named: references.length > 0 };
  const parsed = parse(sentence, references, roster, scene, inherited !== undefined || scene.heading.length === 1);
  const named = references.length > 0 || parsed.mentions.some((mention) => isName(sentence, mention));
  const lately = [
    ...scene.named,
    ...parsed.mentions.filter(({ kind }) => kind === 'name' || kind === 'noun').flatMap(({ actors }) => actors),
  ];
  const { before: _, ...earlier } = scene;
  const met = roster.all.filter((id) => scene.met.includes(id) || lately.includes(id));
  const after = { ...earlier, named: lastOf(lately), met, previous: [] };
  if (isQuestion(sentence) || isPointer(sentence) || isAnnouncement(sentence) || isDefinition(sentence))
    return { claims: [], scene: { ...after, before: beforeOf(parsed, []) }, open: false, byCitation: false, named };
  const found = new Finder(parsed, references, roster, scene, inherited, marks).run();
  const cited = found.claims.flatMap(({ citations }) => citations);
  const kept = found.previous.length ? scene.cited : [];
  const isNobodys = found.open && !named && !found.claims.length && !scene.heading.length;
  const unattributed = isNobodys ? unattributedIn(sentence, parsed.attitudes) : undefined;
  const reading = {
    scene: {
      ...after,
      previous: found.previous,
      cited: cited.length ? cited : kept,
      before: beforeOf(parsed, found.claims),
    },
    open: found.open,
    byCitation: found.byCitation,
    named: named || !found.open,
    ...(unattributed && { unattributed }),
  };
  if (isClosed(sentence)) return { ...reading, claims: found.claims };
  const leadIn = leadInOf(sentence, found.claims.at(-1), reading);
  return {
    ...reading,
    claims: isLeadIn(sentence) ? [] : found.claims.filter(({ content }) => inherited || content.length),
    ...(leadIn ? { leadIn } : {}),
  };
}

/** True for a source, the drafter, a commission or a name; what a common noun («kommunene») may stand for cannot be looked up. */
function isName({ text, words }: Sentence, { kind, alone, acts, first }: Mention): boolean {
  if (kind !== 'body') return !(alone && kind === 'quantified');
  return acts === true || (first > 0 && isUpperAt(text, words[first]?.start ?? 0));
}

/** What a lead-in hands on: the holders of its last clause, or of the section where it names nobody. */
function leadInOf(
  { start, end }: Sentence,
  claim: Claim | undefined,
  { scene, open }: Pick<Reading, 'scene' | 'open'>,
): Inherited | undefined {
  const topic = { start, end };
  if (claim) {
    const { actors, quantifier, attitude, citations } = claim;
    return {
      actors,
      citations,
      topic,
      ...(quantifier === undefined ? {} : { quantifier }),
      ...(attitude ? { attitude } : {}),
    };
  }
  return open && scene.heading.length === 1 ? { actors: scene.heading, citations: [], topic } : undefined;
}

/** Each id once, by its last place. */
function lastOf(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.lastIndexOf(id) === i);
}

function nothingBefore(scene: Scene): Scene {
  return { ...scene, previous: [], cited: [] };
}

function parse(
  sentence: Sentence,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
  inherits: boolean,
): Parsed {
  const actorReferences = references.filter(({ kind }) => kind === 'actor');
  const mentions = findMentions(sentence, actorReferences, roster, scene);
  const attitudes = new Attitudes(sentence, mentions);
  const cited = findCited(sentence, references, mentions, scene, roster);
  const holdings = mentions.flatMap((mention) => holdingOf(sentence, mention, attitudes) ?? []);
  const subjectless = inherits && openingAttitude(sentence, attitudes, 0) !== undefined;
  return { sentence, mentions, attitudes, holdings, cited, references, subjectless };
}
