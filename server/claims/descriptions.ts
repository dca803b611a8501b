import { findPhrases } from '../lexicon/phrases';
import { type Pole, scaleTable } from '../lexicon/scales';
import type { Span } from '../text/span';
import type { Word } from '../text/words';
import type { Reading } from './reading';

/** What a text describes as near one end of a scale. */
export interface Description extends Span, Pole {
  /** By a word beside it, or one that it holds itself («klarer ikke å fylle»). */
  readonly isDenied: boolean;
}

const plainDenial = /^(?:ikke|ikkje|ingen|inga)$/;

const denying = /^(?:ikke|ikkje|ingen|inga|aldri|neppe|lite)$/;
/** «mindre viktig»: directly before the word only, for «mindre» may count something else. */
const lessening = /^(?:mindre|lite|knapt)$/;
/** «i liten grad» */
const scant = /^(?:liten|mindre|begrenset|begrensa|avgrenset|avgrensa|beskjeden|ubetydelig|ubetydeleg|ringe)$/;
/** What may stand between a denial and what it denies: «får ikke lenger være med», «i liten grad får være med». */
const light =
  /^(?:får|få|fått|fekk|fikk|skal|skulle|kan|kunne|vil|ville|må|måtte|bør|burde|er|var|vært|blir|ble|bli|være|vere|ment|meint|tenkt|å|som|har|hatt|ha|seg|det|noe|noko|helt|heilt|alltid|nok|særlig|særleg|spesielt|så|veldig|like|lenger|lengre|også|òg|ennå|enno|en|ein|ei|et|eit|noen|nokon|noka)$/;
const farthestDenial = 6;

const known = new WeakMap<Reading, readonly Description[]>();

/** The descriptions in a sentence; one that is denied («ikke lett») stands for the other end. */
export function described(reading: Reading): readonly Description[] {
  const found = known.get(reading) ?? describedIn(reading);
  known.set(reading, found);
  return found;
}

function describedIn({ words }: Reading): readonly Description[] {
  const found = findPhrases(words, scaleTable()).filter(
    ({ at, value }) =>
      !(value.isPredicate && !isPredicate(words, at[0] ?? 0, at.at(-1) ?? 0)) &&
      !isAimOrArticle(words, at[0] ?? 0) &&
      !isAsked(words, at[0] ?? 0) &&
      !isCondition(words, at[0] ?? 0),
  );
  return found.map(({ start, end, at, value }) => {
    const denial = denialOf(words, at[0] ?? 0, at.at(-1) ?? 0);
    const isDenied = denial !== undefined;
    const from = Math.min(words[strengthenedFrom(words, at[0] ?? 0)]?.start ?? start, denial?.start ?? start);
    const holdsDenial = at.some((index) => plainDenial.test(words[index]?.form ?? ''));
    const praise = value.isPraise === undefined ? {} : { isPraise: value.isPraise !== isDenied };
    return {
      ...value,
      ...praise,
      start: from,
      end,
      isHigh: value.isHigh !== isDenied,
      isDenied: isDenied !== holdsDenial,
    };
  });
}

/** Where the words begin that only say how much: «allerede tilstrekkelig klarlagt». */
function strengthenedFrom(words: readonly Word[], first: number): number {
  let from = first;
  while (strengthening.test(words[from - 1]?.form ?? '')) from--;
  return from;
}

const strengthening =
  /^(?:svært|meget|ganske|nokså|relativt|forholdsvis|temmelig|temmeleg|veldig|altfor|helt|heilt|fullt|godt|tilstrekkelig|tilstrekkeleg|fullstendig|fullstendig|rimelig|rimeleg|allerede|alt|allereie|fortsatt|framleis|fremdeles|ennå|enno|stadig|forholdsmessig|overveiende|gjennomgående)$/;

/** The word that denies a description: before it, with nothing but light words between, or «i liten grad» behind it. */
function denialOf(words: readonly Word[], first: number, last: number): Word | undefined {
  const isScant = (at: number) => words[at]?.form === 'grad' && scant.test(words[at - 1]?.form ?? '');
  if (words[last + 1]?.form === 'i' && isScant(last + 3)) return words[last + 1];
  if (words[first - 1]?.form === 'at') return undefined;
  if (lessening.test(words[first - 1]?.form ?? '')) return words[first - 1];
  const near = words.slice(Math.max(0, first - 2), first).find(({ form }) => denying.test(form));
  const isTag = (at: number) => words[at - 1]?.form === 'eller';
  if (near) return isTag(words.indexOf(near)) ? undefined : near;
  for (let at = first - 1; at >= Math.max(0, first - farthestDenial); at--) {
    const form = words[at]?.form ?? '';
    if (denying.test(form) && form !== 'lite') return isTag(at) ? undefined : words[at];
    if (isScant(at)) return words[at - 2];
    if (!light.test(form)) return undefined;
  }
  return undefined;
}

const copula =
  /^(?:er|var|vært|vore|være|vere|blir|vert|ble|blei|bli|virker|verkar|oppleves|opplevast|framstår|fremstår|synes|synast|anses|ansees|vurderes|vurderast|beskrives|beskrivast|omtales|omtalast|betegnes|regnes|reknast|oppfattes|oppfattast|karakteriseres|kalles|kallast|framstilles|fremstilles|holdes)$/;
const degrees =
  /^(?:svært|meget|mye|ganske|nokså|relativt|forholdsvis|temmelig|veldig|særlig|særleg|så|for|altfor|ikke|ikkje|bare|berre|også|òg|som|stort|sett|i|hovedsak|hovudsak|overveiende|gjennomgående|jevnt|jamt|over|gjennomgåande|neppe|lite|fortsatt|framleis|generelt)$/;
const farthestCopula = 5;
/** «er godt utredet»: the word tells of the next one. */
const attributed = /(?:[dt]|te|de|ne|lig|leg|bar)$/;

/** Behind a copula, with nothing but words of degree between. */
function isPredicate(words: readonly Word[], first: number, last: number): boolean {
  const next = words[last + 1];
  if (/t$/.test(words[last]?.form ?? '') && next && attributed.test(next.form)) return false;
  for (let at = first - 1; at >= Math.max(0, first - farthestCopula); at--) {
    const form = words[at]?.form ?? '';
    if (copula.test(form)) return true;
    if (!degrees.test(form)) return false;
  }
  return false;
}

/** «spørsmålet er om det er realistisk»: what is asked is not said. */
function isAsked(words: readonly Word[], first: number): boolean {
  const at = words.slice(0, first).findLastIndex(({ form }) => /^(?:om|hvorvidt)$/.test(form));
  if (at < 1 || first - at > farthestAsked) return false;
  return words.slice(Math.max(0, at - 2), at).some(({ form }) => asking.test(form));
}

const asking = /^(?:spørsmål|spørsmålet|spør|spørs|usikker|usikkert|uklart|tvil|uvisst)$/;
const farthestAsked = 6;

/** «uten penger kan det ikke …»: the thing is a need, and is not said to be wanting. */
function isCondition(words: readonly Word[], first: number): boolean {
  if (!/^(?:uten|utan)$/.test(words[first]?.form ?? '')) return false;
  return words.some(({ form }, index) => index !== first && denying.test(form));
}

/** «for å gjøre det enklere» is an aim, and «hvert enkelt program» means each of them. */
function isAimOrArticle(words: readonly Word[], first: number): boolean {
  const before = words.slice(Math.max(0, first - 4), first).map(({ form }) => form);
  if (/(?:^| )for å (?:gjøre|gjere)(?: det)?$/.test(before.join(' '))) return true;
  return /^enkelte?$/.test(words[first]?.form ?? '') && /^(?:hver|hvert|kvar|kvart|den|det)$/.test(before.at(-1) ?? '');
}
