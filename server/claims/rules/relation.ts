import { normalForm } from '../../lexicon/normalForm';
import { isStopWord } from '../../lexicon/stopWords';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { isCueForm } from '../cues';
import { pairClauses } from '../pairs';
import { isNeeded, isUnreal } from '../polarity';
import { positionIn, principal } from '../position';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
import { asksForChange, isAim } from '../strength';
import { weights } from '../weights';

/** Words before a noun that exclude each other; forms as they stand, since comparatives share their normal forms with much else. */
const oppositions: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:før)$/, /^(?:etter)$/],
  [/^(?:over)$/, /^(?:under)$/],
  [/^(?:innenfor|innanfor)$/, /^(?:utenfor|utanfor)$/],
  [
    /^(?:mer|meir|flere|fleire|større|økt|økte|øke|øker|auka|auke|aukar|auket|økende|aukande|høyere|høgare|stigende|styrke|styrket|utvide|utvidet)$/,
    /^(?:mindre|færre|lavere|lågare|redusert|reduserte|redusere|reduserer|senke|senket|minke|minska|synkende|begrense|begrenset|svekke|svekket)$/,
  ],
  [/^(?:bedre|betre|god|godt|gode)$/, /^(?:dårligere|dårlegare|svakere|dårlig|dårleg|svak|svakt|svake)$/],
  [
    /^(?:enklere|enklare|lettere|lettare|enkelt|lett)$/,
    /^(?:vanskeligere|vanskelegare|tyngre|vanskelig|vanskeleg|krevende|krevjande)$/,
  ],
  [/^(?:bredere|breiare)$/, /^(?:smalere|smalare|snevrere)$/],
  [/^(?:lengre|lengde)$/, /^(?:kortere|kortare)$/],
  [/^(?:dyrere|dyrare)$/, /^(?:billigere|billegare|rimeligere)$/],
  [/^(?:sterkere|sterkare|sterk)$/, /^(?:svakere|svakare|svak)$/],
  [/^(?:stor|stort|store)$/, /^(?:liten|lita|lite|små)$/],
  [/^(?:mange)$/, /^(?:få)$/],
  [/^(?:oftere|oftare)$/, /^(?:sjeldnere|sjeldnare)$/],
];
const reach = 2;
const farthest = 5;

/** «før opptak» is not «etter opptak», «mer praksis» not «mindre praksis»: what stands before a noun that both texts have; «færre A, kortere B» is «flere A, lengre B». */
export function relation(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.own < weights.rolesLeast || positionIn(given, best).holder) return undefined;
  if (pairClauses(given, best).some(({ claimed, found }) => claimed.negated !== found.negated)) return undefined;
  const { claim, text, index } = given;
  const isWished = asksForChange(text.slice(claim.start, claim.end));
  if (isWished && !asksForChange(index.text.slice(best.unit.span.start, best.unit.span.end))) return undefined;
  const claimed = readingOfClaim(text, claim);
  const found = readingOfUnit(given.index, best.unit);
  const clashes = best.matches.flatMap(({ term, found: other, strength }) => {
    if (!other || strength < weights.sameWord) return [];
    const clash = clashBefore(claimed, term.start, found, other.start);
    if (!clash || isAim(text, clash.ours) !== isAim(index.text, clash.theirs)) return [];
    if (isUnreal(text, claim, clash.ours) || (isCompared(claimed, term.end) && isCompared(found, other.end))) return [];
    if (isNeeded(index.text, best.unit.span, clash.theirs)) return [];
    return [{ ...clash, term, other }];
  });
  const [first] = clashes;
  if (!first || new Set(clashes.map(({ ours }) => ours.start)).size % 2 === 0) return undefined;
  const contrast = {
    claimed: wordsAt(text, { start: first.ours.start, end: first.term.end }),
    found: wordsAt(index.text, { start: first.theirs.start, end: first.other.end }),
  };
  return contradiction(given, best.unit, 'opposite', contrast, false);
}

/** Any of the words that exclude another. */
const excluding = new RegExp(oppositions.map(([left, right]) => `${left.source}|${right.source}`).join('|'));

function clashBefore(claimed: Reading, at: number, found: Reading, where: number) {
  const ours = before(claimed, at).filter(({ form }) => excluding.test(form));
  const theirs = ours.length ? before(found, where).filter(({ form }) => excluding.test(form)) : [];
  if (!theirs.length) return undefined;
  for (const [left, right] of oppositions) {
    for (const [mine, their] of [
      [left, right],
      [right, left],
    ] as const) {
      const a = ours.find(({ form }) => mine.test(form));
      const b = a && theirs.find(({ form }) => their.test(form));
      if (!a || !b) continue;
      const both =
        found.words.some(({ form }) => form === a.form) ||
        ours.some(({ form }) => their.test(form)) ||
        theirs.some(({ form }) => mine.test(form));
      if (!both) return { ours: a, theirs: b };
    }
  }
  return undefined;
}

/** «mer drivstoff enn B» and «mindre drivstoff enn A» may say the same. */
function isCompared({ words }: Reading, end: number): boolean {
  return words.some(({ start, form }) => start >= end && start < end + nearby && form === 'enn');
}

const nearby = 60;

/** The words directly before a noun, and those farther off where only small words stand between («flere etter hvert får plass»). */
function before({ words }: Reading, start: number) {
  const at = words.findIndex((word) => word.start === start);
  let from = Math.max(0, at - reach);
  while (from > 0 && at - from < farthest && words.slice(from, at).every(({ form }) => isSmall(form))) from--;
  return at < 0 ? [] : words.slice(from, at);
}

function isSmall(form: string): boolean {
  return isStopWord(form) || isCueForm(normalForm(form));
}
