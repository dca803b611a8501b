import { attribution } from '../../lexicon/attribution';
import type { Scene } from './actors';
import type { Holding } from './attribution';
import type { Parsed, Segment } from './segments';
import { gapBefore } from './sentence';

/** Who holds what one segment says, and how firmly the words give it to them. */
export interface Held {
  readonly holdings: readonly Holding[];
}

/**
 * The holders named in a segment: of those with a verb, «ifølge …» or the like the first (what follows stands inside what it holds) and
 * those who hold it too; else owners of a position, subjects of other verbs, or whoever is named. Empty where it is somebody else's
 * sentence, or a question.
 */
export function holdersIn(parsed: Parsed, segment: Segment, scene: Scene): readonly Holding[] {
  const own = parsed.holdings.filter(({ mention }) => mention.first >= segment.first && mention.last < segment.end);
  const sources = own.filter(
    ({ mention, manner }) => mention.actors.length > 0 && manner !== 'unlike' && !isCited(parsed, mention.first),
  );
  const other = own.find((holding) => isOtherSubject(parsed, holding));
  const stated = sources.filter((holding) => holding.firmness === 'stated' && isTold(parsed, holding, other));
  const named = stated.find(({ manner, mention }) => manner === 'phrase' && mention.kind !== 'quantified');
  const opening = stated.find(({ manner }) => manner !== 'alike');
  const first = opening?.mention.kind === 'quantified' ? (named ?? opening) : opening;
  const alike = stated.filter(({ manner }) => manner === 'alike');
  if (first || alike.length) return [...(first ? [first] : []), ...alike];
  const position = sources.find(({ firmness }) => firmness === 'position');
  if (position && (!other || hasComplement(parsed, position))) return [position];
  if (other) return [];
  const fact = sources.find((holding) => holding.firmness === 'fact' && isFact(parsed, holding));
  return fact ? [fact] : sources.filter((holding) => isSpokenOf(parsed, holding, scene));
}

/** True inside brackets and «jf.» that only say where something stands. */
function isCited({ sentence, cited }: Parsed, at: number): boolean {
  const start = sentence.words[at]?.start ?? 0;
  return cited.some((each) => each.start <= start && start < each.end && (each.behind || !each.actors.length));
}

/** The drafter, the commission or the draft itself as the subject of the segment's main clause. */
export function isOtherSubject({ sentence }: Parsed, { mention, firmness, manner, opener }: Holding): boolean {
  if (mention.kind !== 'body' || mention.genitive || sentence.aside[mention.first]) return false;
  if (manner !== 'subject' || (firmness !== 'stated' && !(firmness === 'fact' && mention.acts))) return false;
  return !attribution().words.subordinators.has(opener) || /^(?:mens|medan)$/.test(opener);
}

/** A clause that asks («hva NTNU mener»), supposes («dersom NTNU støtter») or is the object of the drafter's («det NTNU foreslår») tells nothing. */
function isTold({ sentence }: Parsed, { opener, manner, mention, verb }: Holding, other: Holding | undefined): boolean {
  if (manner !== 'subject') return true;
  const { asking } = attribution().words;
  const inverted = verb !== undefined && verb < mention.first;
  const conceding = /^(?:selv|sjølv|endskap|enda)$/.test(sentence.forms[mention.first - 2] ?? '');
  if (!inverted && asking.has(opener) && !conceding) return false;
  if (!inverted && other && /^(?:det|de|dei|den)$/.test(opener)) return false;
  return !(
    inverted &&
    mention.first < 4 &&
    /^(?:hva|kva|hvordan|korleis|hvorfor|kvifor)$/.test(sentence.forms[0] ?? '')
  );
}

/** What a source should do («NTNU bør …») or what will be done to it («NTNU vil bli spurt») is the drafter's word. */
function isFact({ sentence }: Parsed, { opener, mention }: Holding): boolean {
  if (attribution().words.asking.has(opener)) return false;
  const behind = sentence.forms.slice(mention.last + 1, mention.last + 4).join(' ');
  return !/^(?:bør|burde)\b|^(?:vil|skal|må)(?: også| òg)? (?:bli|verte|verta)\b/.test(behind);
}

/** «NTNUs innvending mot …» says what is held; «NTNUs innspill» does not. */
function hasComplement({ sentence }: Parsed, { mention }: Holding): boolean {
  const { positions } = attribution().words;
  for (let at = mention.last + 1; at <= mention.last + 3; at++) {
    if (!positions.has(sentence.forms[at] ?? '')) continue;
    return (
      /^(?:om|at|til|mot|på|ved|for)$/.test(sentence.forms[at + 1] ?? '') && !/[,;:.]/.test(gapBefore(sentence, at + 1))
    );
  }
  return false;
}

/** A source that is merely named is spoken of, unless a verb of saying before it has another subject, or a common noun may mean anybody. */
function isSpokenOf({ sentence, attitudes }: Parsed, { mention, firmness, within }: Holding, scene: Scene): boolean {
  if (firmness !== 'named' || sentence.aside[mention.first]) return false;
  const known = mention.actors.every((actor) => scene.previous.includes(actor) || scene.heading.includes(actor));
  if (within && !known) return false;
  if (mention.kind !== 'name' && !((mention.genitive || within) && known)) return false;
  if (mention.kind === 'quantified') return false;
  for (let at = 0; at < mention.first; at++) {
    const found = attitudes.at(at);
    if (found?.pos === 'verb' && found.finite) return false;
  }
  return true;
}
