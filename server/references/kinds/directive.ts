import type { Catalogue } from '../../catalogue/model';
import { type Form, matchAt } from '../form';
import { listed } from './work';

const keyword =
  /(?:europaparlaments-?\s+og\s+)?råds-?direktiv(?:et)?\s*(?:nr\.?\s*)?|(?:eu-?|eøs-?)?direktiv(?:et)?\s*(?:nr\.?\s*)?/iy;
/** «2005/36/EF», and the order of numbers since 2015: «(EU) 2018/958». */
const number = /(\d{2}|(?:19|20)\d\d)\/(\d{1,4})\/(EF|EU|EØF|EEC|EC)(?![a-zà-öø-ɏ\d])/iuy;
const newNumber = /\((EU|EF)\)\s*((?:19|20)\d\d)\/(\d{1,4})(?!\d)/y;
/** A bare number may also be a regulation's or a decision's. */
const otherAct = /(?:forordning|vedtak|beslutning)\S*\s*(?:\(\S+\)\s*)?(?:nr\.?\s*)?$/i;

/** EU directives by number, with or without the word. */
export function directiveForm(catalogue: Catalogue): Form {
  return {
    anchors: ['dir', 'eur', 'råd', 'eud', 'eu', 'eøs', '200', '201', '202', '199', '198'],
    read(text, at) {
      const opening = matchAt(keyword, text, at);
      const from = at + (opening?.[0].length ?? 0);
      const classic = matchAt(number, text, from);
      const renewed = opening && matchAt(newNumber, text, from);
      const end = from + (classic ?? renewed ?? [''])[0].length;
      if (end === from || (!opening && otherAct.test(text.slice(Math.max(0, at - 40), at)))) return undefined;
      const [year, serial, suffix] = classic ? classic.slice(1) : [renewed?.[2], renewed?.[3], renewed?.[1]];
      const id = `directive:${year}/${serial}/${suffix}`.toLowerCase();
      return [
        { type: 'work', by: 'number', kind: 'directive', target: id, id, works: listed(catalogue, id), start: at, end },
      ];
    },
  };
}
