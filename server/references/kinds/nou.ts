import type { Catalogue } from '../../catalogue/model';
import { type Form, matchAt } from '../form';
import type { Mention, WorkMention } from '../mention';
import { listed } from './work';

/** «NOU», «Nou», «NOUen», «NOU-ene», «NOU-AR», written out or both; what follows must be a year and a number. */
const keyword =
  /nou(?:-?(?:en?s?|er|ene|a|ar|ane))?(?:[\s:]+norges offentlige utredninger|:|\s+nr\.?)?\s*(?=[12])|norges offentlige utredninger,?\s*(?:nou\s*)?(?=[12])/iy;
const number = /((?:19|20)\d\d)\s*(?::|nr\.?)\s*0?([1-9]\d?)(?:s(?![\p{L}\d])|(?![\p{L}\d]|[:.,]\d))/uy;
const nextNumber = /\s*(?:,|\s(?:og|eller|samt|&)\s)\s*(?=(?:19|20)\d\d\s*:)/y;

/** Norges offentlige utredninger by year and number; in a list («NOU-ene 2023: 4 og 2022: 17») the others are the number alone. */
export function nouForm(catalogue: Catalogue): Form {
  return {
    anchors: ['nou', 'nor'],
    read(text, at) {
      const mentions: WorkMention[] = [];
      const opening = matchAt(keyword, text, at);
      let start = at;
      let from = at + (opening?.[0].length ?? text.length);
      while (true) {
        const found = matchAt(number, text, from);
        if (!found) break;
        const end = from + found[0].length;
        const id = `nou:${found[1]}:${found[2]}`;
        mentions.push({
          type: 'work',
          by: 'number',
          kind: 'nou',
          target: id,
          id,
          works: listed(catalogue, id),
          start,
          end,
        });
        const separator = matchAt(nextNumber, text, end);
        if (!separator) break;
        start = end + separator[0].length;
        from = start;
      }
      return mentions.length ? (mentions satisfies Mention[]) : undefined;
    },
  };
}
