import type { PhraseMatch } from '../lexicon/phrases';
import type { Word } from '../text/words';
import type { StanceEntry } from './cues';
import { isAlternative, opensClause } from './parts';

/** Words that deny a stance. */
export const denying = /^(?:ikke|ikkje|ingen|inga|aldri|neppe|verken|hverken|korkje)$/;
/** «har liten tro på», «ser lite behov for»: inside the expression these turn it as a denial does. */
const scant = /^(?:lite|liten|lita)$/;
/** Reserve short of rejection: who finds a thing «neppe realistisk» doubts it. */
const doubting = /^(?:lite|liten|lita|neppe)$/;
/** «ikke uten videre enig», «slutter seg ikke helt til»: what is denied is the fullness of the support. */
const partly =
  /^(?:uten|utan|full|fulle|fullt|helt|heilt|nødvendigvis|ubetinget|ubetinga|uforbeholden|uforbeholdent|umiddelbart|helhjertet|heilhjarta|unison)$/;
const possessive = /^(?:sin|si|sitt|vår|vårt)$/;

/** What is denied is the fullness: «ikke uten videre», «ikke sin fulle støtte». */
function deniesFullness(all: readonly Word[], denial: number): boolean {
  const next = denial + (possessive.test(all[denial + 1]?.form ?? '') ? 2 : 1);
  return partly.test(all[next]?.form ?? '');
}

/** Who is not pleased with how a thing is finds fault with it, and may well be for it. */
const pleased = /^(?:fornøyd|nøgd|tilfreds)/;

/** Between a denial and an adjective: «ikke særlig begeistret». */
const degree = /^(?:særlig|særleg|spesielt|videre|vidare|så|lenger|lengre|heller|også|direkte)$/;

/** «at kvoter ikke er hensiktsmessig»: the order of a clause below another. */
const copula = /^(?:er|var|blir|ble|vert|vart)$/;

const deniable: ReadonlySet<string> = new Set(['for', 'propose', 'hold', 'against']);

/**
 * «støtter ikke», «er ikke enig»: a stance for a thing that is denied is one against it, and the denial is spent; so is «har ingen
 * innvendinger mot» none against it.
 */
export function denied(all: readonly Word[], cue: PhraseMatch<StanceEntry>): PhraseMatch<StanceEntry> {
  const { value, at } = cue;
  const forms = at.map((index) => all[index]?.form ?? '');
  if (value.stance === 'reserved' && forms.some((form) => denying.test(form)))
    return { ...cue, value: { ...value, stance: 'unsure' } };
  const own = at.find((index) => denying.test(all[index]?.form ?? ''));
  if (own !== undefined && value.stance === 'against' && deniesFullness(all, own))
    return { ...cue, value: { ...value, stance: 'unsure' } };
  if (!deniable.has(value.stance) || own !== undefined) return cue;
  const denial = denialOf(all, cue);
  const word = denial === undefined ? undefined : all[denial];
  if (denial === undefined || !word) return cue;
  const isPartial = deniesFullness(all, denial) || value.doubtIfDenied;
  const isRejection = value.stance === 'against';
  const stance = isRejection ? 'for' : pleased.test(forms[0] ?? '') ? 'criticise' : isPartial ? 'unsure' : 'against';
  return {
    at: [...at, denial].sort((a, b) => a - b),
    start: Math.min(cue.start, word.start),
    end: Math.max(cue.end, word.end),
    value: { ...value, stance, wary: doubting.test(word.form) },
  };
}

/** Where the word stands that denies a stance: in the expression, directly beside it, or before «uten videre» in front of it. */
function denialOf(all: readonly Word[], { value, at }: PhraseMatch<StanceEntry>): number | undefined {
  const first = at[0] ?? 0;
  const last = at.at(-1) ?? 0;
  const isDenial = (index: number) => denying.test(all[index]?.form ?? '') && !isAlternative(all, index);
  const inner = Array.from({ length: last - first }, (_, step) => first + step).filter((index) => !at.includes(index));
  const inside = inner.find((index) => isDenial(index) || scant.test(all[index]?.form ?? ''));
  if (value.stance === 'hold' && !value.doubtIfDenied) {
    const follows = isDenial(last + 1) && (all[last + 2]?.form === 'at' || last + 4 >= all.length);
    return follows ? last + 1 : undefined;
  }
  if (inside !== undefined) return inside;
  const isScant = value.predicate && scant.test(all[first - 1]?.form ?? '');
  if (isScant) return first - 1;
  const overAdverb = degree.test(all[first - 1]?.form ?? '') ? [first - 2] : [];
  const overCopula = value.verb || !copula.test(all[first - 1]?.form ?? '') ? [] : [first - 2];
  const beside = [last + 1, last + 2, first - 1, ...overAdverb, ...overCopula].find(isDenial);
  if (beside !== undefined)
    return all.slice(last + 1, beside).some(({ form }) => form === 'at' || form === 'å') ? undefined : beside;
  return [2, 3, 4, 5, 6]
    .map((step) => first - step)
    .find((index) => isDenial(index) && partly.test(all[index + 1]?.form ?? '') && !opensClause(all, index, first));
}
