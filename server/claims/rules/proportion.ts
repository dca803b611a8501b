import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding, overstatement } from '../case';
import type { AmountEntry } from '../cues';
import { allowedShares, meantShares, overlap, type Range } from '../figureRanges';
import { figuresAt, figuresOf } from '../figures';
import { type ClausePair, pairClauses } from '../pairs';
import { positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/**
 * «de fleste», «et mindretall» and «nesten alle» stand for shares within bounds: a source that gives one figure outside them says otherwise, and so
 * does one that has such a word where the claim has the figure. A denial on one side alone counts those who are left.
 */
export function proportion(given: Case): Finding | undefined {
  const words = readingOfClaim(given.text, given.claim).amounts.filter((each) => isShare(each.value));
  const figures = figuresOf(given).filter(({ unit, upper }) => unit === 'percent' && upper === undefined);
  if (!words.length && !figures.length) return undefined;
  const best = principal(given);
  if (!best || positionIn(given, best).holder) return undefined;
  for (const pair of pairClauses(given, best)) {
    if (pair.share < weights.clauseShare || pair.claimed.negated !== pair.found.negated) continue;
    const own = figures.find((each) => overlaps(each, pair.claimed));
    const word = words.find((each) => overlaps(each, pair.claimed) && isContent(given, each));
    const finding = own ? againstWord(given, pair, own) : word && againstFigure(given, pair, word);
    if (finding) return finding;
  }
  return undefined;
}

type Word = Span & { readonly value: AmountEntry };

const told = new Set(['most', 'few']);

function isShare({ kind, share }: AmountEntry): boolean {
  return share !== undefined && told.has(kind);
}

function isContent({ claim }: Case, word: Span): boolean {
  return claim.content.some((span) => overlaps(span, word));
}

/** «få» is a verb more often than a number, and says little of its own. */
const bare = /^få$/iu;

function againstFigure(given: Case, pair: ClausePair, word: Word): Finding | undefined {
  if (bare.test(given.text.slice(word.start, word.end))) return undefined;
  const [share, ...more] = figuresAt(given, pair.unit).filter(
    (each) => each.unit === 'percent' && each.upper === undefined && overlaps(each, pair.found),
  );
  if (!share || more.length) return undefined;
  const [claimed, meant] = [rangeOf(word.value), meantShares(share)];
  if (overlap(claimed, meant)) return undefined;
  const contrast = contrastOf(given, word, share);
  if (meant.high < claimed.low) return overstatement(given, pair.unit, 'amount', contrast, isLoose(pair));
  return contradiction(given, pair.unit, 'opposite', contrast, isLoose(pair));
}

function againstWord(given: Case, pair: ClausePair, own: Parameters<typeof allowedShares>[0] & Span) {
  if (figuresAt(given, pair.unit).some(({ unit }) => unit === 'percent')) return undefined;
  const [word, ...more] = readingOfUnit(given.index, pair.unit).amounts.filter(
    (each) => isShare(each.value) && overlaps(each, pair.found),
  );
  if (!word || more.length || bare.test(given.index.text.slice(word.start, word.end))) return undefined;
  if (overlap(rangeOf(word.value), allowedShares(own))) return undefined;
  return contradiction(given, pair.unit, 'opposite', contrastOf(given, own, word), true);
}

const partial = new Set(['few', 'some', 'several']);

/** «de fleste har ikke» counts those whom «22 prosent har» and «noen har» leave. */
export function isShareOfRest(given: Case, { claimed, unit }: ClausePair): boolean {
  const words = readingOfClaim(given.text, given.claim).amounts;
  const word = words.find((each) => isShare(each.value) && overlaps(each, claimed));
  if (!word) return false;
  const { amounts } = readingOfUnit(given.index, unit);
  if (word.value.kind === 'most' && amounts.some(({ value }) => partial.has(value.kind))) return true;
  const shares = figuresAt(given, unit).filter((each) => each.unit === 'percent' && each.upper === undefined);
  return shares.some((each) => overlap(rangeOf(word.value), meantShares({ ...each, value: 100 - each.value })));
}

function isLoose({ share }: ClausePair): boolean {
  return share < weights.sureShare;
}

function rangeOf({ share = [0, 1] }: AmountEntry): Range {
  return { low: 100 * share[0], high: 100 * share[1] };
}
