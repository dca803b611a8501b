import { type Form, matchAt } from '../form';
import { placeOf, readPlaceNumbers } from '../numbers';

const keyword =
  /(?:(?:del|under|hoved|hovud)?(?:kapit(?:tel|el|ler|lene|la)|kapp?\.?)|(?:del|under)?(?:punkt(?:ene|er|a)?|pkt\.?))\s*(?=\d)/iy;

/** Chapters of a work; whose they are, and whether of a work at all, is told by the words around them. */
export const chapterForm: Form = {
  anchors: ['kap', 'del', 'und', 'hov', 'pun', 'pkt'],
  read(text, at) {
    const opening = matchAt(keyword, text, at);
    if (!opening) return undefined;
    return readPlaceNumbers(text, at + opening[0].length, { dotted: true })?.map((number, i) => ({
      type: 'place',
      place: placeOf('chapter', number),
      start: i === 0 ? at : number.start,
      end: number.end,
    }));
  },
};
