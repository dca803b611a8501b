import { entriesOf, lazy } from './entries';
import { asWritten, createPhraseTable } from './phrases';
import { read as readScales } from './scales.yaml';

/** One end of a scale on which things are described. */
export interface Pole {
  /** Which scale, by its place in the file; of scales that are kin the first. */
  readonly scale: number;
  readonly isHigh: boolean;
  /** Its own place in the file. */
  readonly entry: number;
  /** Counts behind «er», «var» or another copula only. */
  readonly isPredicate?: true;
  /** Speaks well of the thing, or ill; absent where the scale does neither. */
  readonly isPraise?: boolean;
}

/** The words of scales.yaml by their own spelling, with the end of the scale that each stands for. */
export const scaleTable = lazy(() => {
  const first = new Map<string, number>();
  const forms = entriesOf('scales', readScales()).flatMap((entry, at) => {
    const kin = entry.has('kin') ? entry.text('kin') : undefined;
    const scale = (kin === undefined ? undefined : first.get(kin)) ?? at;
    if (kin !== undefined) first.set(kin, scale);
    const position = entry.flag('predicate') ? ({ isPredicate: true } as const) : {};
    const worth = entry.has('worth') ? entry.oneOf('worth', ['low', 'high']) : undefined;
    const praise = (end: 'low' | 'high') => (worth ? { isPraise: worth === end } : {});
    return [
      ...formsOf(entry.texts('low'), { scale, isHigh: false, entry: at, ...position, ...praise('low') }),
      ...formsOf(entry.texts('high'), { scale, isHigh: true, entry: at, ...position, ...praise('high') }),
    ];
  });
  return createPhraseTable(forms, asWritten);
});

function formsOf(texts: readonly string[], value: Pole) {
  return texts.flatMap(bothOrders).map((text) => ({ text, value }));
}

/** In a subordinate clause the denial stands before the verb: «klarer ikke å fylle» and «som ikke klarer å fylle». */
function bothOrders(text: string): readonly string[] {
  const [verb, denial, ...rest] = text.split(' ');
  if (!verb || !denial || !/^ikkj?e$/.test(denial) || !finite.test(verb)) return [text];
  return [text, [denial, verb, ...rest].join(' ')];
}

const finite = /^(?!eller$|etter$|over$|under$|heller$).*(?:r|s|ast)$/u;
