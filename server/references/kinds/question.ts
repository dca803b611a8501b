import { type Form, matchAt } from '../form';
import { placeOf, readPlaceNumbers } from '../numbers';

const keyword = /(?:spørsmål(?:ene|a)?|spm\.?)\s*(?:nr\.?\s*|nummer\s+)?(?=\d)/iy;
/** Questions to a minister, in a survey or an examination are numbered too. */
const foreignBefore = /(?:skriftlige?|dokument 15\S*|representanten[a-zà-öø-ɏ]*)\s+$/iu;
const foreignBehind =
  /\s+(?:i|på|frå|fra|til)\s+(?:(?:den|det|denne|dette)\s+)?(?:[a-zà-öø-ɏ]*(?:undersøkelsen|undersøkinga|skjemaet|guiden|eksamenen|eksamen|quizen|evalueringen|evalueringa)|stortinget|statsråden|dokument)(?![a-zà-öø-ɏ])/iuy;

/** Questions of a consultation, which are few: three digits mean a question to a minister. */
export const questionForm: Form = {
  anchors: ['spø', 'spm'],
  read(text, at) {
    const opening = matchAt(keyword, text, at);
    if (!opening) return undefined;
    const numbers = readPlaceNumbers(text, at + opening[0].length, { dotted: false });
    const last = numbers?.at(-1);
    if (!numbers || !last || matchAt(foreignBehind, text, last.end)) return undefined;
    if (foreignBefore.test(text.slice(Math.max(0, at - 40), at))) return undefined;
    return numbers.map((number, i) => ({
      type: 'place',
      place: placeOf('question', number),
      start: i === 0 ? at : number.start,
      end: number.end,
    }));
  },
};
