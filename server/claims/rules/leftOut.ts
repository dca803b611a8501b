import { type Alignment, align, type Match } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { isLack } from '../denial';
import { holderOf } from '../holder';
import { readingOfContent } from '../insertions';
import { claimedPosition } from '../position';
import { readingOfUnit } from '../reading';
import { weights } from '../weights';
import { type Without, withoutsIn } from '../without';
import { unitsAround } from './scale';

/**
 * What the source says of a thing together with another it does not say of the thing without it: «nattruter uten vakter» beside «nattruter
 * med vakter», «forutsetter vakter», «vaktene bør med». One sentence has both and neither a denial nor a word of lack beside the second.
 */
export function leftOut(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const [best] = given.found;
  if (!best || best.coverage < weights.besideLeast) return undefined;
  const ours = withoutsIn(text, readingOfContent(text, claim)).filter(
    ({ start, end }) => claim.start <= start && end <= claim.end,
  );
  if (!ours.length || rejecting.has(claimedPosition(given, best).stance)) return undefined;
  if (deploring.test(text.slice(claim.start, claim.end))) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    if (holderOf(given, unit)) continue;
    const beside = align(index, given.query, unit);
    for (const our of ours) {
      const found = our.isMutual
        ? joined(given, beside, our)
        : our.of.map((stretch) => heldTogether(given, beside, our, stretch)).find((each) => each);
      if (!found) continue;
      const claimed = wordsAt(text, {
        start: Math.min(our.start, found.claimed.start),
        end: Math.max(our.end, found.claimed.end),
      });
      return contradiction(given, unit, 'roles', { claimed, found: wordsAt(index.text, found.words) }, true);
    }
  }
  return undefined;
}

/** «…, ser direktoratet som et problem»: that a thing is done without another is what the claim deplores. */
const deploring =
  /(?<![a-zà-öø-ɏ])(?:som|er|utgjør|utgjer|blir|vert) (?:et|eit|en|ein|ei) (?:[a-zà-öø-ɏ]{1,20} )?(?:problem|utfordring|svakhet|veikskap|ulempe|risiko|fare|trussel|trugsmål|feil|mangel)(?![a-zà-öø-ɏ])/iu;

const rejecting = new Set(['against', 'criticise', 'unsure', 'reserved', 'none']);

interface Together {
  readonly claimed: Span;
  readonly words: Span;
}

const firm = 0.7;

/** The words of a sentence that say of the rest of the claim and of what it does without that they go together. */
function heldTogether(given: Case, beside: Alignment, our: Without, stretch: Span): Together | undefined {
  const { unit, matches } = beside;
  const isOpener = ({ term }: Match) => our.words.some((word) => overlaps(word, term));
  const isPart = (match: Match) => overlaps(stretch, match.term) && !isOpener(match);
  const all = matches.filter((match) => isPart(match) && match.term.weight >= weights.leftOutWeight);
  const telling = all.filter(({ term }) => !light.test(wordsAt(given.text, term).toLowerCase()));
  const own = telling.length ? telling : all;
  const rest = matches.filter((match) => !isPart(match) && !isOpener(match));
  const shared = own.filter(isFirm);
  const [first] = shared;
  if (!first?.found || shareOf(own) < weights.leftOutShare || shareOf(rest) < weights.leftOutRest) return undefined;
  if (infinitive.test(wordsAt(given.text, our)) && first !== all[0]) return undefined;
  if (!isOfTheRest(given, unit, rest) || !isOfNoun(our, rest)) return undefined;
  const theirs = shared.flatMap(({ found }) => found ?? []);
  if (!theirs.every((found) => isAffirmed(given, unit, found))) return undefined;
  return { claimed: spanOf(shared.map(({ term }) => term)), words: spanOf(theirs) };
}

/** Words that say how a thing comes in, not which thing: «uten at det *knyttes særskilte* midler til *ordningen*». */
const light =
  /^(?:særskil\p{L}*|eigen|egen|eget|eige|egne|eigne|ekstra|ny|nye|nytt|formel\p{L}*|nærmere|nærmare|flere|fleire|annen|annet|andre|tydelig\p{L}*|tydeleg\p{L}*|ordning\p{L}*|løsning\p{L}*|tiltak\p{L}*|form\p{L}{0,2}|grad|sted\p{L}*|stad\p{L}*|knyt\p{L}*|følg\p{L}*|trekk\p{L}*|trekt|trukket|bland\p{L}*|involver\p{L}*|medvirk\p{L}*|medverk\p{L}*|delta\p{L}*|deltek|innbland\p{L}*|bidr\p{L}*|oppfølg\p{L}*|oppmerksomhet|merksemd|anse\p{L}*|trenge\p{L}*|treng\p{L}*|krev\p{L}*|vent\p{L}*|avvent\p{L}*|først|fyrst|forutgående|føregåande|full\p{L}{0,2}|god|gode|godt|relevant\p{L}*)$/u;

/** «slippe å bytte buss»: what need not be done is the verb. */
const infinitive = / å$/u;

const isFirm = ({ found, strength, opposed }: Match): boolean => found !== undefined && !opposed && strength >= firm;

/** The sentence has a word of the rest of the claim itself, or points back to it. */
function isOfTheRest({ index }: Case, { span }: Unit, rest: readonly Match[]): boolean {
  return (
    rest.some((match) => isFirm(match) && match.term.weight >= weights.leftOutWeight) ||
    pointing.test(index.text.slice(span.start, span.end))
  );
}

const pointing =
  /^[^a-zà-öø-ɏ]*(?:dette|det|denne|disse|desse|her|hvordan det|hvordan dette|korleis det|korleis dette)(?![a-zà-öø-ɏ])/iu;

/** Of things that are without another the sentence names the same things. */
function isOfNoun({ attributeOf: noun }: Without, rest: readonly Match[]): boolean {
  return !noun || rest.some((match) => overlaps(match.term, noun) && isFirm(match));
}

/** «uavhengig av hverandre» beside «i samarbeid», «felles»: the sentence has the rest of the claim and a word of doing a thing together. */
function joined({ index }: Case, { unit, matches }: Alignment, our: Without): Together | undefined {
  const rest = matches.filter(({ term }) => !our.words.some((word) => overlaps(word, term)));
  const shared = rest.filter((match) => isFirm(match) && match.term.weight >= weights.leftOutWeight);
  if (shared.length < 2 || shareOf(rest) < weights.leftOutShare) return undefined;
  const found = together.exec(index.text.slice(unit.span.start, unit.span.end));
  if (!found) return undefined;
  const start = unit.span.start + found.index;
  return { claimed: our, words: { start, end: start + found[0].length } };
}

const together =
  /(?<![a-zà-öø-ɏ])(?:(?:i )?(?:sam(?:arbeid|handling|spill|spel|råd|ordn|virke|verk|ordin)|koordiner|tverrfaglig|tverrfagleg|tverrprofesjon)[a-zà-öø-ɏ]{0,6}|sammen|saman|i (?:sammenheng|samanheng|fellesskap)|felles|dialog)(?![a-zà-öø-ɏ])/iu;

function spanOf(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

function shareOf(matches: readonly Match[]): number {
  const weight = matches.reduce((sum, { term }) => sum + term.weight, 0);
  const covered = matches.reduce((sum, { term, strength, opposed }) => sum + (opposed ? 0 : term.weight * strength), 0);
  return weight ? covered / weight : 0;
}

const contrasting =
  /^(?:enn|framfor|fremfor|stedet|staden|heller|snarere|unngå|unngås|unngår|fjern\p{L}*|avvikl\p{L}*|slutte|slutt|reduser\p{L}*|slippe|slipper|utenfor|utanfor|uavhengig|uansett|bare|berre|kun|alene|åleine|frivillig|valgfri\p{L}*|eventuel\p{L}*|hinder|hindring\p{L}*|barriere\p{L}*|ulempe\p{L}*|hvorvidt|\p{L}{3,20}(?:nøytral\p{L}{0,2}|fri|fritt|frie))$/u;

/** Its clause neither denies it nor sets it aside, unless it says that a thing fails without it. */
function isAffirmed({ index }: Case, unit: Unit, found: Span): boolean {
  const { clauses, words } = readingOfUnit(index, unit);
  const clause = clauses.find((each) => overlaps(each, found));
  if (!clause) return false;
  const lacks = words.filter((word) => overlaps(clause, word) && (isLack(word) || contrasting.test(word.form)));
  if (!lacks.length && !clause.negated) return true;
  const without = lacks.find(({ form, end }) => /^ut[ae]n$/.test(form) && end <= found.start);
  return without !== undefined && failing.test(index.text.slice(clause.start, clause.end));
}

/** Words that say that a thing does not do. */
const failing =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|neppe|aldri|umulig|umogleg|vanskelig|vanskeleg|urealistisk|svekk|svikt|hindr|stans|stopp|bryt|forring|går ut over)/iu;
