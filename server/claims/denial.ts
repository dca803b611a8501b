import type { Match } from '../evidence/align';
import { negationWords } from '../lexicon/cues';
import { lazy } from '../lexicon/entries';
import { normalForm } from '../lexicon/normalForm';
import { looksFinite } from '../text/clauses';
import { overlaps, type Span } from '../text/span';
import { type Word, words } from '../text/words';
import { type Case, wordsAt } from './case';
import { isCueForm, isParticle } from './cues';
import type { ClausePair } from './pairs';
import type { Position } from './position';
import { readingOfClaim, readingOfUnit } from './reading';
import { weights } from './weights';

const bare =
  /^(?:(?:heller|slett|overhodet|overhovudet|ennå|enno|enda|på) )?(?:ikke|ikkje|ingen|inga|intet|inkje|ingenting|aldri|verken|hverken|korkje|ingen måte|ingen måtar)(?: |$)/iu;

/** Denied by a word that does nothing else. «sjelden», «knapt», «i liten grad» and «uten» say how much or how, and have many equals. */
export function isBarelyDenied({ text, index }: Case, { claimed, found }: ClausePair): boolean {
  const words = claimed.negated
    ? claimed.denials.map((denial) => wordsAt(text, denial))
    : found.denials.map((denial) => wordsAt(index.text, denial));
  return words.every((each) => bare.test(each));
}

/** A question within a sentence («hva foretakene har av stillinger») neither says a thing nor denies it. */
const asked =
  /^(?:hva|hvor|hvordan|hvem|hvilke|hvilken|hvilket|hvorvidt|hvorfor|kva|kor|korleis|kven|kvifor|om)(?![a-zà-öø-ɏ])/iu;

/** Whether claim or source only asks what the other says. */
export function asksOnly({ text, index }: Case, { claimed, found }: ClausePair): boolean {
  return asked.test(text.slice(claimed.start, claimed.end)) || asked.test(index.text.slice(found.start, found.end));
}

/** «studiesteder som ikke klarer det» says nothing of others: whom such a clause is about must be spoken of in both texts. */
export function isOfOthers({ text, index }: Case, { claimed, found, all, unit }: ClausePair): boolean {
  const [isOurs, isTheirs] = [isRelative(text, claimed), isRelative(index.text, found)];
  if ((isOurs && isGeneric(text, claimed)) || (isTheirs && isGeneric(index.text, found))) return false;
  const shared = all.filter((match) => match.found && match.strength >= weights.sharedWord);
  const theirs = isTheirs ? unit.terms.findLast(({ end }) => end <= found.start) : undefined;
  if (theirs && !shared.some((match) => match.found?.start === theirs.start)) return true;
  const ours = isOurs ? all.findLast(({ term }) => term.end <= claimed.start) : undefined;
  return ours !== undefined && !shared.includes(ours);
}

const isRelative = (text: string, { start, end }: Span): boolean => /^som\s/iu.test(text.slice(start, end));

/** «dei som alt har fylt plassane»: whoever it is true of. */
const generic = /(?<![a-zà-öø-ɏ])(?:de|dei|dem|den|det|alle|noen|nokon|andre)\s+$/iu;
const longestPronoun = 8;

const isGeneric = (text: string, { start }: Span): boolean =>
  generic.test(text.slice(Math.max(0, start - longestPronoun), start));

const barely =
  /(?<![a-zà-öø-ɏ])(?:så ?vidt|såvidt|(?:alt)?for (?:lite|liten|lita|få)|i (?:svært )?liten grad)(?![a-zà-öø-ɏ])/iu;

/** «knapt nevner» beside «bare så vidt nevner»: by a denial that leaves a little, and by a limit, both say that there is little. */
export function saysLittleToo(given: Case, pair: ClausePair): boolean {
  if (isBarelyDenied(given, pair)) return false;
  const { claimed, found } = pair;
  const [clause, text] = claimed.negated ? [found, given.index.text] : [claimed, given.text];
  return clause.limit === 'only' || barely.test(wordsAt(text, clause));
}

const lack =
  /(?<![a-zà-öø-ɏ])(?:uten|utan|mangl(?:er|ar|ende|ande)|mangel(?:en)? på|fravær(?:et)? av|fråvær(?:et)? av|svikt(?:ende|ande)?)(?![a-zà-öø-ɏ])/iu;

/** «manglende investering svekker» beside «uten god investering svekkes»: the word of lack has its like in the other's «uten». */
export function lacksToo(
  { text, index }: Case,
  { claimed, found }: ClausePair,
  { term, found: theirs }: Match,
): boolean {
  const isLacking = (span: Span | undefined, whole: string) => span !== undefined && lack.test(wordsAt(whole, span));
  if (isLacking(term, text)) return lack.test(wordsAt(index.text, found));
  return isLacking(theirs, index.text) && lack.test(wordsAt(text, claimed));
}

const adjacent = 2;
const reach = 45;

/**
 * The words that the denial stands between, or before, are words of both clauses: «samsvarer ikke med antallet» beside «samsvarer godt med
 * antallet». A claim that says the same by another predicate («sier lite om») has none of them.
 */
export function isLocated(given: Case, { claimed, found, matches }: ClausePair): boolean {
  const shared = matches.filter((match) => match.found && !match.opposed && match.strength >= weights.sharedWord);
  const [denial] = claimed.negated ? claimed.denials : found.denials;
  if (!denial) return true;
  const all = claimed.negated
    ? matches.filter(({ term }) => term.weight >= weights.opposedWeight).map(({ term }) => term)
    : wordsOf(given, found);
  const isShared = ({ start }: Span) =>
    shared.some((match) => (claimed.negated ? match.term.start : match.found?.start) === start);
  const before = all.filter(({ end }) => end <= denial.start && denial.start - end <= adjacent).at(-1);
  const after = all.find(({ start }) => start >= denial.end && start - denial.end <= reach);
  return (!before || isShared(before)) && (!after || isShared(after));
}

/** The content words of a clause of the source. */
function wordsOf({ index }: Case, clause: Span): readonly Span[] {
  const unit = index.units.find(({ span }) => span.start <= clause.start && clause.start < span.end);
  return (unit?.terms ?? []).filter(
    ({ start, form }) => clause.start <= start && start < clause.end && !isCueForm(form) && !isParticle(form),
  );
}

/** Words that lack, hinder or fail, or have less of a thing: whoever uses one may say with it what the other says by a denial. */
const lacking =
  /^(?:ikke|ikkje|ingen|inga|verken|hverken|korkje|aldri|sjelden|sjeldan|sjeldnere|sjeldnare|lite|liten|lita|mindre|færre|få|dårlig\p{L}{0,4}|dårleg\p{L}{0,4}|svak\p{L}{0,4}|knapt|neppe|uten|utan|vanskelig\p{L}{0,4}|vanskeleg\p{L}{0,4}|mangle[rt]?|mangla|manglar|mangel\p{L}{0,2}|mangelfull\p{L}{0,1}|manglende|manglande|savne[rt]?|saknar|hindre[rt]?|hindrar|stenge[rt]?|utelukke[rt]?|utelet|svikte[rt]?|feil|motsatt|omvendt|skorte[rt]?|skortar|motvirke[rt]?|motverkar?|unngå[rtt]*|unngår|forebygge[rs]?|førebyggje[rt]?|slippe[rt]?|slepp|gratis|\p{L}{3,20}(?:frie?|fritt)|forhindre[rt]?|kompenser\p{L}{0,4}|misforhold\p{L}{0,3}|misforhald\p{L}{0,3}|mismatch|ubalanse\p{L}{0,2}|sprik\p{L}{0,3}|fravær\p{L}{0,2}|fråvær\p{L}{0,2}|\p{L}{3,20}(?:løs|løst|løse|laus|laust|lause))$/u;

const affixal = lazy(
  () => new Set(negationWords().flatMap(({ form, kind }) => (kind === 'affixal' ? [normalForm(form)] : []))),
);

/** A word that lacks, hinders or fails, or has less of a thing. */
export const isLack = ({ form }: Word): boolean => lacking.test(form) || affixal().has(normalForm(form));

/**
 * The clause that is not denied is a clause, no item of a list, and has no word of lack that the other text does not have; a claim has none
 * anywhere, for what stands in between may divide it («gir, slik de ser det, et dårlig bilde»): «sier lite om» for «representerer ikke», «for
 * lite kunnskap» under «hindringer:» for «kunnskap».
 */
export function speaksPlainly(given: Case, { claimed, found, all, unit }: ClausePair): boolean {
  const isClaim = !claimed.negated;
  if (!isClaim && unit.leadIn && claimed.denials.some((denial) => scant.test(wordsAt(given.text, denial))))
    return false;
  const clause = isClaim ? claimed : found;
  const { words } = isClaim ? readingOfClaim(given.text, given.claim) : readingOfUnit(given.index, unit);
  const whole = isClaim ? given.claim : clause;
  const inside = words.filter(({ start }) => whole.start <= start && start < whole.end);
  const denials = isClaim ? found.denials : claimed.denials;
  const isDenial = ({ term, found: theirs }: Match) =>
    denials.some((denial) => overlaps(denial, isClaim ? (theirs ?? term) : term));
  const isShared = (start: number) =>
    all.some((match) => match.found && !isDenial(match) && (isClaim ? match.term.start : match.found.start) === start);
  const text = isClaim ? given.text : given.index.text;
  return (
    inside.some(({ form, start }) => clause.start <= start && start < clause.end && looksFinite(form)) &&
    !purpose.test(text.slice(clause.start, clause.start + longestPurpose)) &&
    !inside.some((word) => isLack(word) && !isShared(word.start))
  );
}

/** What is to come of a thing is not how things are: «analysene bør styrkes, slik at grunnlaget er godt». */
const purpose = /^(?:slik at|sånn at|for at|for å)\s/i;
const longestPurpose = 10;

const scant = /(?:^| )(?:lite|liten|lita|få|mindre|mangel|manglende|manglande)(?: |$)/i;

const first = /(?<![a-zà-öø-ɏ])(?:før|innan|inntil)(?![a-zà-öø-ɏ])/iu;

/**
 * «bør ikke nedlegges før følgene er utredet» beside «vil ha følgene utredet før de nedlegges»: whoever denies the one until the other is done
 * wants the other first. What stands behind «før» in one text stands before it in the other.
 */
export function isOrderedAlike({ text, claim, index }: Case, { claimed, found, all, unit }: ClausePair): boolean {
  if (claimed.negated === found.negated) return false;
  const ours = first.exec(text.slice(claim.start, claim.end));
  const theirs = first.exec(index.text.slice(unit.span.start, unit.span.end));
  if (!ours || !theirs) return false;
  const shared = all.filter((match) => match.found && match.strength >= weights.sharedWord);
  const isBehind = ({ term, found: word }: Match): readonly [boolean, boolean] => [
    term.start > claim.start + ours.index,
    (word?.start ?? 0) > unit.span.start + theirs.index,
  ];
  const crossing = shared.filter((match) => isBehind(match)[0] !== isBehind(match)[1]);
  return crossing.length > shared.length - crossing.length;
}

const short = new Set(['reserved', 'unsure', 'against', 'criticise']);

/** «godtar det, men ikke for barn» beside «men tar forbehold for barn»: the source's clause has a word of reserve for the denial. */
export function isReservedToo({ index }: Case, { claimed, found, unit }: ClausePair): boolean {
  return (
    claimed.negated &&
    readingOfUnit(index, unit).hints.some(({ value, start }) => {
      return short.has(value.stance) && found.start <= start && start < found.end;
    })
  );
}

/** «de som lever med smerter» says of nobody that anything is so: a denial in the source is of something else. */
export function isDescriptive({ text, index }: Case, { claimed, found }: ClausePair): boolean {
  return !claimed.negated && isRelative(text, claimed) && !isRelative(index.text, found);
}

const noOther =
  /(?<![a-zà-öø-ɏ])(?:ingen|inga|ikke|ikkje|intet) (?:noen |nokon |noe |noko )?(?:annen|andre|annet|anna|annan)(?![a-zà-öø-ɏ])/iu;
const only =
  /(?<![a-zà-öø-ɏ])(?:(?:eneste|einaste)|bare|berre|kun|alene|åleine|utelukkende|utelukkande)(?![a-zà-öø-ɏ])/iu;

/** «ser ingen annen vei» beside «eneste vei» */
export function isSoleToo({ text, claim, index }: Case, { unit }: ClausePair): boolean {
  const ours = text.slice(claim.start, claim.end);
  const theirs = index.text.slice(unit.span.start, unit.span.end);
  return (noOther.test(ours) && only.test(theirs)) || (noOther.test(theirs) && only.test(ours));
}

const without = /(?<![a-zà-öø-ɏ])(?:uten|utan) (?:at|å)(?![a-zà-öø-ɏ])/iu;
const harm =
  /(?<![a-zà-öø-ɏ])(?:dårlig|dårleg|svak|verre|svekk|forverr|tap|gå(?:r)? ut ?over|skade|redusert?|mist)[a-zà-öø-ɏ]{0,6}/iu;

/** «uten at resultatene blir dårligere» says that they are as good. */
export function isUnharmed({ text, index }: Case, { claimed, unit }: ClausePair): boolean {
  const isHarmless = (whole: string, { start, end }: Span) => {
    const words = whole.slice(start, end);
    return without.test(words) && harm.test(words);
  };
  return isHarmless(text, claimed) && !harm.test(index.text.slice(unit.span.start, unit.span.end));
}

/** «anser … som lite realistisk» beside «fremstår som lite realistisk»: the source has the words that make the claim's stance. */
export function saysCueToo({ text, index }: Case, { unit }: ClausePair, { cue, stance }: Position): boolean {
  if (!cue || stance !== 'against') return false;
  const theirs = new Set(readingOfUnit(index, unit).words.map(({ form }) => normalForm(form)));
  return words(text, cue.start, cue.end).every(({ form }) => theirs.has(normalForm(form)));
}
