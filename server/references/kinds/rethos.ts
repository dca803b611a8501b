import type { Catalogue } from '../../catalogue/model';
import { isWordAt } from '../../text/letters';
import { type Form, matchAt } from '../form';
import type { WorkMention } from '../mention';
import { listed } from './work';

const name = /rethos(?![a-zà-öø-ɏ])/iuy;
/** «RETHOS 3», «RETHOS fase 2», «RETHOS fase1», «RETHOS-fase 2», «RETHOS (fase 2)» is not read. */
const phase = /[\s-]*(?:fase\s*)?([1-9])(?![\p{L}\d]|[.,:/]\d|\s*(?:år|prosent|%|studie|utdanning))/uy;
const nextPhase =
  /(?:\s*,\s*|\s*\/\s*|\s+(?:og|eller|samt)\s+)(?:fase\s*)?([1-9])(?![\p{L}\d]|[.,:/]\d|\s*(?:år|prosent|%|studie|utdanning))/uy;
/** A compound is one word; extraction from PDF leaves a stray space behind its hyphen. «RETHOS- og LIS-…» is two words. */
const compound = /-\s?(?!(?:og|eller|samt)\s)\p{L}[\p{L}\d-]*/uy;
const dateBehind = /\.\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)/y;
const highestPhase = 3;

/** RETHOS, its phases and its compounds. */
export function rethosForm(catalogue: Catalogue): Form {
  const works = listed(catalogue, 'rethos');
  const phases = new Set(catalogue.works.get('rethos')?.parts.map(({ id }) => id));
  const isPhase = (number: string) => phases.has(number) || Number(number) <= highestPhase;
  const mention = (start: number, end: number, number?: string): WorkMention => ({
    type: 'work',
    by: 'name',
    kind: 'rethos',
    target: number === undefined ? 'rethos' : `rethos:${number}`,
    id: 'rethos',
    works,
    start,
    end,
  });
  return {
    anchors: ['ret'],
    inCompounds: true,
    read(text, at) {
      const opening = matchAt(name, text, at);
      if (!opening) return undefined;
      const start = compoundStart(text, at);
      const end = at + opening[0].length;
      const first = matchAt(phase, text, end);
      if (!first?.[1] || !isPhase(first[1]) || matchAt(dateBehind, text, end + first[0].length))
        return [mention(start, end + (matchAt(compound, text, end)?.[0].length ?? 0))];
      const mentions = [mention(start, end + first[0].length, first[1])];
      let behind = end + first[0].length;
      for (
        let more = matchAt(nextPhase, text, behind);
        more?.[1] && isPhase(more[1]);
        more = matchAt(nextPhase, text, behind)
      ) {
        behind += more[0].length;
        mentions.push(mention(behind - 1, behind, more[1]));
      }
      return mentions;
    },
  };
}

/** «KD-RETHOS» is one word. */
function compoundStart(text: string, at: number): number {
  let start = at;
  while (text.charAt(start - 1) === '-' && isWordAt(text, start - 2)) {
    start -= 2;
    while (isWordAt(text, start - 1)) start--;
  }
  return start;
}
