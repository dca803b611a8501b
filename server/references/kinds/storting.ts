import type { Catalogue } from '../../catalogue/model';
import { type Form, matchAt } from '../form';
import { listed } from './work';

/** A series of Stortinget's documents: how it is written up to the number, and what its ids begin with. */
interface Series {
  readonly initial: string;
  readonly pattern: RegExp;
  readonly prefix: string;
  /** Whether a letter for the resolution or act follows the number («126 L», «297 S»). */
  readonly lettered: boolean;
}

const series: readonly Series[] = [
  { initial: 'm', prefix: 'meldst', lettered: false, pattern: /meld(?:\.\s*|\s+)st\.?\s*(?:nr\.?\s*)?(?=\d)/iy },
  {
    initial: 's',
    prefix: 'meldst',
    lettered: false,
    pattern: /stortingsmelding(?:en|a)?\s+(?:nr\.?\s*)?(?=\d)/iy,
  },
  { initial: 's', prefix: 'stmeld', lettered: false, pattern: /st\.?\s*meld\.?\s*(?:nr\.?\s*)?(?=\d)/iy },
  { initial: 's', prefix: 'stprp', lettered: false, pattern: /st\.?\s*prp\.?\s*(?:nr\.?\s*)?(?=\d)/iy },
  { initial: 'o', prefix: 'otprp', lettered: false, pattern: /ot\.?\s*prp\.?\s*(?:nr\.?\s*)?(?=\d)/iy },
  { initial: 'i', prefix: 'innsts', lettered: false, pattern: /innst(?:\.\s*|\s+)s(?:\.\s*|\s+)(?:nr\.?\s*)(?=\d)/iy },
  { initial: 'i', prefix: 'innsto', lettered: false, pattern: /innst(?:\.\s*|\s+)o(?:\.\s*|\s+)(?:nr\.?\s*)(?=\d)/iy },
  { initial: 'i', prefix: 'innst', lettered: true, pattern: /innst(?:\.\s*|\s+)(?:nr\.?\s*)?(?=\d)/iy },
  { initial: 'p', prefix: 'prop', lettered: true, pattern: /prop(?:\.\s*|\s+)(?:nr\.?\s*)?(?=\d)/iy },
  { initial: 'd', prefix: 'dok', lettered: true, pattern: /dok(?:ument|\.)?\s*(?:\snr\.?\s*)?(?=\d{1,2}\s*:)/iy },
  {
    initial: 'r',
    prefix: 'dok8',
    lettered: true,
    pattern: /representantforslag(?:et)?\s*(?:nr\.?\s*)?(?=\d+\s*[SL](?![a-zà-öø-ɏ]))/iuy,
  },
];

/** A session where the number should stand («Meld. St. 2020–2021») is no number. */
const number = /(?:(\d{1,2})\s*:\s*)?(\d{1,4})(?!\d|:\d|\s?[-–—]\s?\d{4})/y;
const resolution = /\s?(LS|L|S)(?![\p{L}\d])/uy;
const session = /\s*\(\s*((?:19|20)\d\d)\s*[-–—/]\s*((?:19|20)?\d\d)\s*\)/y;

/** Documents to and from Stortinget, today's series and those up to 2009, with or without the session. */
export function stortingForm(catalogue: Catalogue): Form {
  return {
    anchors: ['mel', 'st', 'stm', 'sto', 'stp', 'ot', 'otp', 'inn', 'pro', 'dok', 'rep'],
    read(text, at) {
      const letter = text.charAt(at).toLowerCase();
      for (const { initial, pattern, prefix, lettered } of series) {
        if (initial !== letter) continue;
        const opening = matchAt(pattern, text, at);
        if (!opening) continue;
        const from = at + opening[0].length;
        const numbered = matchAt(number, text, from);
        if (!numbered || (numbered[1] !== undefined) !== (prefix === 'dok')) return undefined;
        let end = from + numbered[0].length;
        const suffix = lettered ? matchAt(resolution, text, end) : undefined;
        end += suffix?.[0].length ?? 0;
        const years = matchAt(session, text, end);
        end += years?.[0].length ?? 0;
        const series = prefix === 'meldst' && years && Number(years[1]) < 2009 ? 'stmeld' : prefix;
        const code = `${numbered[2]}${suffix?.[1]?.toLowerCase() ?? ''}`;
        const id = [`${series}${numbered[1] ?? ''}`, code, ...(years ? [fullSession(years)] : [])].join(':');
        return [
          {
            type: 'work',
            by: 'number',
            kind: 'stortinget-doc',
            target: id,
            id,
            works: worksOf(catalogue, id),
            start: at,
            end,
          },
        ];
      }
      return undefined;
    },
  };
}

/** «1996-97» is 1996-1997, «1999-00» 1999-2000: a session ends the year after it begins. */
function fullSession(years: RegExpExecArray): string {
  const [, first = '', last = ''] = years;
  return `${first}-${last.length === 4 ? last : Number(first) + 1}`;
}

const withoutSession = /^[a-z]+\d*:[^:]+$/;

/** A document without its session is any of that number that the catalogue lists. */
function worksOf(catalogue: Catalogue, id: string): readonly string[] {
  if (catalogue.works.has(id) || !withoutSession.test(id)) return listed(catalogue, id);
  return [...catalogue.works.keys()].filter((listedId) => listedId.startsWith(`${id}:`));
}
