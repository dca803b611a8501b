import { type Form, matchAt } from '../form';
import { type PlaceNumber, placeOf, readPlaceNumbers } from '../numbers';

const keyword =
  /(?:(?:(?:del|under|hoved|hovud)?(?:kapit(?:tel|el|ler|lene|la)|kapp?\.?)|(?:del|under)?(?:punkt(?:ene|er|a)?|pkt\.?))\s*(?:(?<=\s)(?:nr\.?|nummer)\s*)?(?=\d)|avsnitt(?:ene|a)?\s+(?=\d{1,2}\.\d))/iy;
const wordKeyword = /kapittel\s+(?=[a-zà-öø-ɏ])/iuy;
/** Chapters that writers spell out. «En», «ett» and higher numbers are left: the first are articles, the others hardly seen. */
const numberWord = /(to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten)(?![\p{L}\d-])/uy;
const wordValues: Readonly<Record<string, number>> = {
  to: 2,
  tre: 3,
  fire: 4,
  fem: 5,
  seks: 6,
  sju: 7,
  syv: 7,
  åtte: 8,
  ni: 9,
  ti: 10,
  elleve: 11,
  tolv: 12,
  tretten: 13,
  fjorten: 14,
  femten: 15,
};
/** The number counts what follows («i hvert kapittel to forfattere»), unless a mark, a preposition or a verb does. */
const nothingCounted =
  /\s*(?:[.,;:!?)»”"*_]|–|$)|\s+(?:i|om|og|av|på|til|er|var|har|står|viser|handler|drøfter|omtaler|foreslår|beskriver)(?!\p{L})/uy;
const countedBefore = /(?:^|\s)(?:per|pr\.|hvert|kvart|et|eit|ett|dette|neste|siste|forrige|førre)\s+$/i;

/** Chapters of a work; whose they are, and whether of a work at all, is told by the words around them. */
export const chapterForm: Form = {
  anchors: ['kap', 'del', 'und', 'hov', 'pun', 'pkt', 'avs'],
  read(text, at) {
    const opening = matchAt(keyword, text, at);
    const numbers = opening
      ? readPlaceNumbers(text, at + opening[0].length, { dotted: true })
      : readNumberWord(text, at);
    return numbers?.map((number, i) => ({
      type: 'place',
      place: placeOf('chapter', number),
      start: i === 0 ? at : number.start,
      end: number.end,
    }));
  },
};

/** «Kapittel ti»; undefined where the word counts something. */
function readNumberWord(text: string, at: number): readonly PlaceNumber[] | undefined {
  const opening = matchAt(wordKeyword, text, at);
  const found = opening && matchAt(numberWord, text, at + opening[0].length);
  const value = found && wordValues[found[0]];
  if (!found || !value) return undefined;
  const end = found.index + found[0].length;
  if (!matchAt(nothingCounted, text, end) || countedBefore.test(text.slice(Math.max(0, at - 12), at))) return undefined;
  return [{ start: found.index, end, from: String(value) }];
}
