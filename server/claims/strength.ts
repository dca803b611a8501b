import { overlaps, type Span } from '../text/span';
import type { ClausePair } from './pairs';
import type { Reading } from './reading';

/** How firmly a thing is asked for, and by which words. */
export interface Strength {
  /** 0 possibility, 1 to be looked into, 2 advice, 3 wish or need, 4 demand. */
  readonly level: number;
  readonly span: Span;
}

const lookedInto = 1;
/** «skal kunne» asks for a possibility. */
const able = /(?:^|\s)(?:kunne|kunna)$/i;
const advice = 2;
const demanding = /^kr[aeé]v/i;
const merelyFuture = /^skal$/i;
/** «kun» limits; it only looks like a form of «kunne». */
const limiting = /^kun$/i;

/**
 * The firmest modal in some stretches, unless they only ask to have the thing looked into; undefined where there is none. «krever» asks only as the attitude of an actor (a thing may
 * require another), and «skal» in a clause that an attitude governs asks no more than the attitude.
 */
export function strongest(
  text: string,
  { modals }: Reading,
  within: readonly Span[],
  attitude?: Span,
): Strength | undefined {
  let best: Strength | undefined;
  for (const { start, end, value } of modals) {
    const words = text.slice(start, end);
    if (limiting.test(words) || isBeside(text, words, { start, end })) continue;
    const isAttitude = attitude !== undefined && overlaps(attitude, { start, end });
    if (!isAttitude && !within.some((span) => span.start <= start && start < span.end)) continue;
    if (!isAttitude && (demanding.test(words) || (attitude && merelyFuture.test(words)))) continue;
    const level = able.test(words) ? Math.min(value, advice) : value;
    if (value === lookedInto && isMeans(text, start)) continue;
    if (value === lookedInto) return { level: value, span: { start, end } };
    if (!best || level > best.level) best = { level, span: { start, end } };
  }
  return best;
}

const means =
  /(?<![a-zà-öø-ɏ])(?:(?:grunnlag(?:et)?|underlag(?:et)?|utgangspunkt(?:et)?|verktøy(?:et)?|verkty(?:et)?|metoder?|redskap(?:er|en)?|instrument(?:er|et)?|data|kunnskap(?:en)?|kompetanse(?:n)?|erfaring(?:en)?|kriterier|kriterium|indikatorer|modeller|system(?:er|et)?) til|(?:bruk|nytt|benytt|eign|egn)[a-zà-öø-ɏ]{0,4} (?:seg )?til|i stand til) å (?:kunne )?$/iu;
const longestMeans = 40;

/** «kunnskap som grunnlag for å vurdere»: what a thing is to be used for; nobody asks only to have it looked into. */
function isMeans(text: string, start: number): boolean {
  return means.test(text.slice(Math.max(0, start - longestMeans), start).replace(/\s+/g, ' '));
}

const purpose = /(?<![a-zà-öø-ɏ])for å\s+$/iu;
const relative = /(?<![a-zà-öø-ɏ])som\s+$/iu;
const imposed = /^(?:lov|på)?(?:pålagte|krevde|kravde|bestemte)$/iu;
/** «godtar forutsetningen om at»: what is taken to be so. */
const assumed = /^(?:forutsetningen|føresetnaden)(?![a-zà-öø-ɏ])/iu;
/** «er skeptisk til et obligatorisk»: an adjective governs what the demanding word describes. */
const governed = /^(?:er|var|blir|vert)\s(?:\S{1,20}\s){1,3}(?:til|mot|overfor|om|at)\s/iu;
/** «når planene skal legges»: what is coming, and not what is asked. */
const whenever = /(?<![a-zà-öø-ɏ])(?:når|dersom|hvis|viss|idet)\s[^.,;:]{1,60}$/iu;
const longestSubject = 70;
const before = 12;

/** «for å vurdere …», «prosjekter som skal …», «pålagte timer»: what a thing is for or like, and not what is asked. */
function isBeside(text: string, words: string, { start, end }: Span): boolean {
  const ahead = text.slice(Math.max(0, start - before), start);
  if (assumed.test(words) || governed.test(words)) return true;
  if (merelyFuture.test(words) && whenever.test(text.slice(Math.max(0, start - longestSubject), start))) return true;
  if (purpose.test(ahead) || (merelyFuture.test(words) && relative.test(ahead))) return true;
  return imposed.test(words) && !/^\s+å(?![a-zà-öø-ɏ])/iu.test(text.slice(end, end + before));
}

/** The clause pairs that carry the claim. */
export function carrying(pairs: readonly ClausePair[]): readonly ClausePair[] {
  return pairs.filter(({ share }) => share >= 0.5);
}

const wishes = /(?<![a-zà-öø-ɏ])(?:bør|burde|må|ønsker|ønskjer|for å gjøre|for å gjere|bli)(?![a-zà-öø-ɏ])/iu;
/** «vil at det blir enklere»; without such a verb «det blir enklere» says what comes of a thing. */
const becoming =
  /(?<![a-zà-öø-ɏ])(?:vil|ønsk[a-zà-öø-ɏ]{1,6}|håp[a-zà-öø-ɏ]{1,4}|be[rd]?|krev[a-zà-öø-ɏ]{0,4}|foreslå[a-zà-öø-ɏ]{0,3}|inn for|sørge for|sikre|slik)(?![a-zà-öø-ɏ])[^.;:]{0,80}(?<![a-zà-öø-ɏ])(?:blir|vert)(?![a-zà-öø-ɏ])/iu;

/** True for words that ask for a change: they say nothing of how things are. */
export function asksForChange(words: string): boolean {
  return wishes.test(words) || becoming.test(words);
}

const aim =
  /(?<![a-zà-öø-ɏ])(?:for å gjøre|for å gjere|bør bli|må bli|skal bli|bør være|må være|bør vere|må vere|bør få|må få|bør ha|må ha|ønsker|ønskjer|ønsker seg|ønskjer seg|behov for|vil ha)(?: det)?\s$/iu;
const furthest = 25;

/** True for a word behind «for å gjøre det», «bør bli»: how things should be, not how they are. */
export function isAim(text: string, at: Span | undefined): boolean {
  return at !== undefined && aim.test(text.slice(Math.max(0, at.start - furthest), at.start).replace(/\s+/g, ' '));
}
