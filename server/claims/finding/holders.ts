import { attribution } from '../../lexicon/attribution';
import type { Mention, Scene } from './actors';
import type { Holding } from './attribution';
import type { Parsed, Segment } from './segments';
import { endsClause, gapBefore, type Sentence } from './sentence';
import { opensClause } from './subject';

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
  const stated = sources.filter((holding) => holding.firmness === 'stated' && isTold(parsed, holding, other, scene));
  const named = stated.find(
    (holding) => holding.manner === 'phrase' && holding.mention.kind !== 'quantified' && !isForItsPart(parsed, holding),
  );
  const opening = stated.find(({ manner }) => manner !== 'alike');
  const first = opening?.mention.kind === 'quantified' ? (named ?? opening) : opening;
  const alike = stated.filter(({ manner }) => manner === 'alike');
  if (first || alike.length) return [...(first ? [first] : []), ...alike];
  if (tellsOfItself(parsed)) return [];
  const position = sources.find(({ firmness }) => firmness === 'position');
  if (position && (!other || (takesUp(parsed, other) && hasComplement(parsed, position)))) return [position];
  if (other) return [];
  const fact = sources.find((holding) => holding.firmness === 'fact' && isFact(parsed, holding, scene));
  return fact ? [fact] : sources.filter((holding) => isSpokenOf(parsed, holding, scene));
}

/** «…, for Fjordviks del forutsatt at …»: one of those already spoken of. */
function isForItsPart({ sentence }: Parsed, { phrase }: Holding): boolean {
  return /^for\s/i.test(sentence.text.slice(phrase.start, phrase.end)) && phrase.start > sentence.start;
}

/** True inside brackets and «jf.» that only say where something stands. */
function isCited({ sentence, cited }: Parsed, at: number): boolean {
  const start = sentence.words[at]?.start ?? 0;
  return cited.some((each) => each.start <= start && start < each.end && (each.behind || !each.actors.length));
}

/** The drafter, the commission or the draft itself as the subject of the segment's main clause. */
export function isOtherSubject({ sentence }: Parsed, { mention, firmness, manner, opener, verb }: Holding): boolean {
  if (mention.kind !== 'body' || mention.genitive || sentence.aside[mention.first]) return false;
  if (manner !== 'subject' || (firmness !== 'stated' && !(firmness === 'fact' && mention.acts))) return false;
  const inverted = verb !== undefined && verb < mention.first;
  return inverted || /^(?:og|men|mens|medan)$/.test(opener) || opensClause(sentence, mention.first);
}

/** A clause that asks («hva NTNU mener»), supposes («dersom NTNU støtter») or is the object of the drafter's («det NTNU foreslår») tells nothing. */
function isTold(parsed: Parsed, holding: Holding, other: Holding | undefined, scene: Scene): boolean {
  const { sentence } = parsed;
  const { opener, manner, mention, verb } = holding;
  if (mention.alone && (attribution().words.subordinators.has(opener) || !countsSources(holding, scene))) return false;
  if (mention.alone && isPredicate(sentence, mention.first)) return false;
  if (mention.alone && verb !== undefined && verb < mention.first && countsThings(parsed, mention.last + 1))
    return false;
  if (manner !== 'subject') return true;
  const { asking } = attribution().words;
  const inverted = verb !== undefined && verb < mention.first;
  if (!inverted && asksBefore(sentence, mention.first)) return false;
  const conceding = /^(?:selv|sjølv|endskap|enda)$/.test(sentence.forms[mention.first - 2] ?? '');
  if (!inverted && asking.has(opener) && !conceding) return false;
  if (!inverted && other && /^(?:det|de|dei|den)$/.test(opener)) return false;
  return !(
    inverted &&
    mention.first < 4 &&
    /^(?:hva|kva|hvordan|korleis|hvorfor|kvifor)$/.test(sentence.forms[0] ?? '')
  );
}

/**
 * A counting word without a noun counts sources where some are named nearby; where they are named further off, or are as many as it says,
 * at the head of its clause: «Alle fire støtter …».
 */
function countsSources({ manner, mention, verb }: Holding, { named, heading, met }: Scene): boolean {
  if (named.length || heading.length) return true;
  const { first, last } = mention;
  return (met.length > 1 || last > first) && (manner === 'phrase' || (verb !== undefined && verb > last));
}

/** «at feilene blir flere, opplyser Elvebyen»: what there is more of. */
function isPredicate({ forms }: Sentence, first: number): boolean {
  return (
    /^(?:flere|fleire|mange|færre)$/.test(forms[first] ?? '') &&
    /^(?:blir|bli|ble|blei|blitt|vert|vart|er|var|være|vere)$/.test(forms[first - 1] ?? '')
  );
}

/** «Savner flere ideer», «Det trengs flere plasser»: behind the verb, what is counted follows; where sources are, what is held does. */
function countsThings({ sentence, attitudes }: Parsed, at: number): boolean {
  const form = sentence.forms[at] ?? '';
  const { prepositions, subordinators } = attribution().words;
  if (endsClause(sentence, at) || prepositions.has(form) || subordinators.has(form) || form === 'å') return false;
  return (
    attitudes.behindAdverb(at) === at &&
    !/^(?:seg|opp|ned|inn|ut|fast|bak|imot|enig|einig|enige|einige|positiv)/.test(form)
  );
}

/** «hvilke kapitler NTNU har kommentert»: the word that asks stands before another. */
function asksBefore({ forms }: Sentence, first: number): boolean {
  return forms
    .slice(Math.max(0, first - 3), first)
    .some((form) => /^(?:hvilke[nt]?|kva|hva|hvordan|korleis|hvor|kor)$/.test(form));
}

/** True where the drafter agrees with a position or reports it, and does not only plan to look into it. */
function takesUp({ sentence }: Parsed, { attitude }: Holding): boolean {
  return attitude !== undefined && !/^(?:vil|skal|bør|må|kan)$/.test(sentence.forms[attitude.first] ?? '');
}

/**
 * What a source should do («NTNU bør …»), what will be done to it («NTNU vil bli spurt»), how it is called («NTNU omtales her som …») is
 * the drafter's word; so is a fact about a common noun whose bearer has not been named.
 */
function isFact({ sentence }: Parsed, { opener, mention, verb }: Holding, { previous, met, heading }: Scene): boolean {
  if (attribution().words.asking.has(opener)) return false;
  const known = mention.actors.every((actor) => [previous, met, heading].some((ids) => ids.includes(actor)));
  if (mention.kind === 'noun' && !known) return false;
  if (verb !== undefined && verb < mention.first && /^(?:bør|burde)$/.test(sentence.forms[verb] ?? '')) return false;
  const behind = sentence.forms.slice(mention.last + 1, mention.last + 4).join(' ');
  if (isClassed(sentence, mention.last)) return false;
  return !notHeld.test(behind) && !attribution().words.calling.has(sentence.forms[mention.last + 1] ?? '');
}

/** «NTNU er et universitet», «Elvebyen er en liten kommune i fjellet»: tells what kind of sender it is. */
function isClassed({ forms }: Sentence, last: number): boolean {
  if (!/^(?:er|var)$/.test(forms[last + 1] ?? '') || !/^(?:en|et|ein|eit|ei)$/.test(forms[last + 2] ?? ''))
    return false;
  const kinds = attribution().senders.flatMap(({ endings }) => endings);
  return forms.slice(last + 3, last + 6).some((form) => kinds.some((kind) => kind.length > 3 && form.endsWith(kind)));
}

/** «Tabellen viser hvilke kapitler NTNU har kommentert»: the draft tells of itself. */
function tellsOfItself({ sentence }: Parsed): boolean {
  const first = /^(?:denne|dette|desse|disse)$/.test(sentence.forms[0] ?? '') ? 1 : 0;
  return attribution().words.ownPapers.has(sentence.forms[first] ?? '') && !sentence.forms.includes('at');
}

const notHeld =
  /^(?:bør|burde|ligger i|ligg i|får i oppdrag|har (?:fått )?frist)(?: |$)|^(?:vil|skal|må)(?: også| òg)? (?:bli|verte|verta)(?: |$)|^(?:er|var) (?:del av|underlagt|lokalisert|eid)(?: |$)/;

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

/** «Det synet forfekter direktoratet, som …»: one word in the present between the fronted object and the subject that ends the clause. */
function followsVerb(sentence: Sentence, first: number, last: number): boolean {
  return first > 1 && /..[eaåiø]r$/.test(sentence.forms[first - 1] ?? '') && endsClause(sentence, last + 1);
}

/** «I Elvebyen er det 32 lærere som …»: a figure given for the source's own place, at the head of the sentence. */
function isCountedAt({ forms, text, words, start, end }: Sentence, { first, last, kind }: Mention): boolean {
  if (
    kind !== 'name' ||
    first !== 1 ||
    !/^(?:er|var|finnes|finst|fins|fantes|ble|blei|blir|vart|har|hadde)$/.test(forms[last + 1] ?? '')
  )
    return false;
  return /\d/.test(text.slice(words[last]?.end ?? start, end));
}

/** A source that is merely named is spoken of, unless a verb of saying before it has another subject, or a common noun may mean anybody. */
function isSpokenOf({ sentence, attitudes }: Parsed, { mention, firmness, within }: Holding, scene: Scene): boolean {
  if (firmness !== 'named' || sentence.aside[mention.first]) return false;
  const known = mention.actors.every((actor) => scene.previous.includes(actor) || scene.heading.includes(actor));
  if (within && !known && !isCountedAt(sentence, mention)) return false;
  const near =
    mention.genitive ||
    within ||
    attitudes.isFinite(mention.last + 1) ||
    followsVerb(sentence, mention.first, mention.last);
  if (mention.kind !== 'name' && !(near && known)) return false;
  if (mention.kind === 'quantified') return false;
  const before = sentence.forms[mention.first - 1] ?? '';
  if (attribution().words.asking.has(before) || attribution().words.calling.has(before)) return false;
  for (let at = 0; at < mention.first; at++) {
    const found = attitudes.at(at);
    if (found?.pos === 'verb' && found.finite) return false;
  }
  return true;
}
