import { adjoins, formAt, type Token } from './numerals';

interface Tokens {
  readonly text: string;
  readonly list: readonly Token[];
}

const periods: readonly (readonly [string, RegExp])[] = [
  ['dag', /^(?:dag|dagen|døgn|døgnet)$/],
  ['uke', /^(?:uke|uka|uken|veke|veka)$/],
  ['måned', /^(?:måned|måneden|månad|månaden)$/],
  ['semester', /^(?:semester|semesteret|termin|terminen)$/],
  ['år', /^(?:år|året|skoleår|skoleåret|skuleåret|studieår|studieåret)$/],
];
const adverbs: readonly (readonly [string, RegExp])[] = [
  ['dag', /^(?:daglig|daglige|dagleg|daglege)$/],
  ['uke', /^(?:ukentlig|ukentlige|vekentleg|kvarveke)$/],
  ['måned', /^(?:månedlig|månedlige|månadleg|månadlege)$/],
  ['år', /^(?:årlig|årlige|årleg|årlege)$/],
];
/** «i uka» and «om dagen» take the definite form, «per uke» and «hver uke» do not; «i år» is this year. */
const definite = /(?:en|et|a)$/;
const before = /^(?:i|om)$/;
const each = /^(?:per|pr|hver|hvert|kvar|kvart)$/;
const farthest = 4;
const nearest = 3;

/** What a figure is counted by, in the words right behind it («12 timer veiledning i måneden») or before it («årlig kostnad på»); empty where none says. */
export function rateAt({ text, list }: Tokens, from: number, to: number): { readonly per?: string } {
  for (let at = to; at < to + farthest && adjoins(text, list[at - 1], list[at]); at++) {
    const per = periodAt(list, at) ?? named(adverbs, formAt(list, at));
    if (per) return { per };
  }
  for (let at = from - 1; at >= from - nearest && adjoins(text, list[at], list[at + 1]); at--) {
    const per = named(adverbs, formAt(list, at));
    if (per) return { per };
  }
  return {};
}

function periodAt(list: readonly Token[], at: number): string | undefined {
  const [first, next] = [formAt(list, at), formAt(list, at + 1)];
  if (each.test(first)) return named(periods, next);
  return before.test(first) && definite.test(next) ? named(periods, next) : undefined;
}

function named(all: readonly (readonly [string, RegExp])[], form: string): string | undefined {
  return form === '' ? undefined : all.find(([, pattern]) => pattern.test(form))?.[0];
}
