import { isScalar, isSeq, type Node } from 'yaml';
import type { Opposition } from '../lexicon/antonyms';
import type { SynonymSet } from '../lexicon/synonyms';
import type { OwnLexicon } from '../lexicon/thesaurus';
import { words } from '../text/words';
import { type Fields, firstLine, type Reading, readFields, readTexts, shortened } from './values';

/** Of words that are said to be synonyms, and no more. */
const usualStrength = 0.9;
/** Each of them is held against each of the others. */
const mostWords = 100;
const longestWord = 60;

/** The catalogue's own words. Undefined where no entry can be used; what is wrong in one is reported. */
export function readLexicon(
  reading: Reading,
  synonyms: readonly Node[],
  opposites: readonly Node[],
): OwnLexicon | undefined {
  const own = {
    synonyms: synonyms.flatMap((node) => readSynonyms(reading, node) ?? []),
    opposites: opposites.flatMap((node) => readOpposition(reading, node) ?? []),
  };
  return own.synonyms.length || own.opposites.length ? own : undefined;
}

function readSynonyms(reading: Reading, node: Node): SynonymSet | undefined {
  const fields = readFields(reading, node, 'Synonymene', ['words', 'strength']);
  const set = fields && readWords(reading, fields, 'words', 2, '[bistand, hjelp]');
  return set && { words: set, strength: readStrength(reading, fields) ?? usualStrength };
}

function readOpposition(reading: Reading, node: Node): Opposition | undefined {
  const fields = readFields(reading, node, 'Motsetningen', ['a', 'b']);
  if (!fields) return undefined;
  const a = readWords(reading, fields, 'a', 1, '[heltid]');
  const b = readWords(reading, fields, 'b', 1, '[deltid]');
  return a && b && { a, b, kind: 'opposite' };
}

/** The words and expressions under `key`. Undefined, and reported, when they are fewer than `least`. */
function readWords(
  reading: Reading,
  fields: Fields,
  key: string,
  least: number,
  example: string,
): readonly string[] | undefined {
  const { label, values, span } = fields;
  const value = values.get(key);
  if (!value) {
    reading.report(firstLine(reading, span), `${label} mangler «${key}». Skriv for eksempel «${key}: ${example}».`);
    return undefined;
  }
  const found = readTexts(reading, fields, key).filter((each) => {
    if (each.value.length <= longestWord && !each.value.includes('…') && words(each.value).length) return true;
    reading.report(
      each.span,
      `${label}: «${shortened(each.value)}» skal være et ord eller et kort uttrykk, på høyst ${longestWord} tegn og uten «…».`,
    );
    return false;
  });
  if (found.length >= least && found.length <= mostWords) return found.map((each) => each.value);
  const isSound = !value.node || (isSeq(value.node) && value.node.items.length === found.length);
  if (isSound)
    reading.report(value.span, `${label}: «${key}» skal ha ${least === 1 ? 'ett' : 'to'} til ${mostWords} ord.`);
  return undefined;
}

function readStrength(reading: Reading, { label, values }: Fields): number | undefined {
  const value = values.get('strength');
  if (!value) return undefined;
  const number = isScalar(value.node) ? value.node.value : undefined;
  if (typeof number === 'number' && number > 0 && number <= 1) return number;
  reading.report(value.span, `${label}: «strength» skal være et tall over 0 og høyst 1, for eksempel 0.8.`);
  return undefined;
}
