import { normalForm } from '../lexicon/normalForm';
import { isStopWord } from '../lexicon/stopWords';
import { countedPart, unitOf } from '../lexicon/units';
import type { Span } from '../text/span';
import { adjoins, formAt, type Token, type WordToken } from './numerals';

/** What a figure counts. */
export interface Thing {
  readonly thing: string;
  readonly thingPart?: string;
  readonly thingSpan: Span;
}

const determiners = new Set('de dei den det disse desse våre sine alle samtlige samtlege landets norske'.split(' '));
const comparatives = new Set(
  'flere fleire større mindre høyere høgare lavere lågare yngre eldre bedre betre nyere nyare øvrige andre slike'.split(
    ' ',
  ),
);
const adjective = /(?:[^r]e|[^e]re)$/;
const singularAdjective = /(?:ig|leg|sk|iv|ell|felles|ekstra|ny|stor|liten|lita|god|hel|halv|fast|fri)$/;
const prepositions = new Set(
  'av som er på til i for med per pr hver kvar innen innan uten utan ved hos om under over mot blant før etter fra frå mens medan men senere seinare tidligere tidlegare enn'.split(
    ' ',
  ),
);
const mostModifiers = 4;

/** The head noun behind a number: adjectives are passed over, and after a unit «av» and the words that go with a definite noun. */
export function thingBehind(text: string, list: readonly Token[], to: number): Thing | undefined {
  let at = to;
  if (formAt(list, at) === 'av' && adjoins(text, list[at - 1], list[at])) at++;
  while (at > to && determiners.has(formAt(list, at))) at++;
  for (const last = at + mostModifiers; at < last; at++) {
    const token = list[at];
    if (token?.kind !== 'word' || (at > 0 && !adjoins(text, list[at - 1], token))) return undefined;
    const head = suspended(text, list, at) ?? token;
    if (isNoun(text, head)) return thingOf(head);
    if (comparatives.has(token.form)) continue;
    if (isStopWord(token.form) || prepositions.has(token.form)) return undefined;
  }
  return undefined;
}

/** The whole noun of «helse- og sosialfagutdanninger». */
function suspended(text: string, list: readonly Token[], at: number): WordToken | undefined {
  const [token, joint, next] = [list[at], list[at + 1], list[at + 2]];
  const cut = token && /^[-\u2010\u2011]\s/.test(text.slice(token.end, token.end + 2));
  return cut && /^(?:og|eller)$/.test(joint?.kind === 'word' ? joint.form : '') && next?.kind === 'word'
    ? next
    : undefined;
}

function isNoun(text: string, { form, start, end }: WordToken): boolean {
  if (isStopWord(form) || comparatives.has(form) || prepositions.has(form)) return false;
  if (unitOf(text.slice(start, end)) || countedPart(form)) return true;
  return form.length > 2 && !adjective.test(form) && !singularAdjective.test(form);
}

function thingOf({ form, start, end }: WordToken): Thing {
  const thing = normalForm(form);
  const part = countedPart(form);
  return { thing, ...(part !== undefined && part !== thing && { thingPart: part }), thingSpan: { start, end } };
}
