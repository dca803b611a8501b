import type { Catalogue } from '../../catalogue/model';
import { type Form, matchAt } from '../form';
import type { WorkMention } from '../mention';
import { listed } from './work';

/** In small letters only with its part: «lis1». */
const name = /LIS(?![a-zæøå])|[Ll]is(?=[123](?!\d))/y;
/** «LIS1», «LIS 1», «LIS-1», «LIS del 2», with the genitive or a compound behind: «LIS1-stillinger», «LIS1s». */
const part =
  /[\s-]?(?:del\s*)?([1-3])(?!\d|[.,:]\d|\s*(?:%|prosent|år|måneder|månader|uker|stillinger|plasser|leger))/y;
const dateBehind = /\.\s+(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)/y;
/** «LIS2/3», «LIS 1, 2 og 3»; «LIS2/LIS3» is two names. */
const nextPart =
  /(?:\s*[,/–-]\s*|\s+(?:og|eller|til)\s+)([1-3])(?![\d\p{L}]|[.,:]\d|\s*(?:%|prosent|år|måneder|uker|leger|plasser))/uy;
const ending = /(?:-(?!(?:og|eller)\s)\p{Ll}[\p{L}\d]*|-?(?:er|ene|en|ane|ar)|s)(?!\p{L})/uy;
/** LIS is also short for a laboratory's information system. */
const laboratory = /laborator|blodprøve|prøvesvar/i;
const systemBehind = /-?(?:system|leverandør|data|løsning|løysing)/y;

/** Doctors in training (lege i spesialisering) and the three parts of their training. */
export function lisForm(catalogue: Catalogue): Form {
  const mention = (start: number, end: number, number = ''): WorkMention => {
    const id = `lis${number}`;
    return { type: 'work', by: 'name', kind: 'lis', target: id, id, works: worksOf(id), start, end };
  };
  const worksOf = (id: string) => (catalogue.works.has(id) ? [id] : listed(catalogue, 'lis'));
  return {
    anchors: ['lis'],
    read(text, at) {
      if (!matchAt(name, text, at)) return undefined;
      const end = at + 'LIS'.length;
      const first = matchAt(part, text, end);
      if (!first || matchAt(dateBehind, text, end + first[0].length)) return plain(text, at, end);
      let behind = end + first[0].length;
      behind += matchAt(ending, text, behind)?.[0].length ?? 0;
      const mentions = [mention(at, behind, first[1])];
      for (let more = matchAt(nextPart, text, behind); more; more = matchAt(nextPart, text, behind)) {
        behind += more[0].length;
        const start = behind - 1;
        behind += matchAt(ending, text, behind)?.[0].length ?? 0;
        mentions.push(mention(start, behind, more[1]));
      }
      return mentions;
    },
  };

  function plain(text: string, at: number, end: number): readonly WorkMention[] | undefined {
    if (matchAt(systemBehind, text, end) || /[\p{L}\d]/u.test(text.charAt(end))) {
      const inflected = matchAt(ending, text, end);
      if (!inflected || matchAt(systemBehind, text, end)) return undefined;
    }
    if (laboratory.test(text.slice(Math.max(0, at - 160), end + 160))) return undefined;
    return [mention(at, end + (matchAt(ending, text, end)?.[0].length ?? 0))];
  }
}
