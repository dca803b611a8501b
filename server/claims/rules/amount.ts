import type { Alignment, Match } from '../../evidence/align';
import type { PhraseMatch } from '../../lexicon/phrases';
import { overlaps } from '../../text/span';
import type { Word } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import type { AmountEntry } from '../cues';
import { figuresAt } from '../figures';
import { pairClauses } from '../pairs';
import { positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

const partial = new Set(['most', 'many', 'several', 'some', 'few']);
const reach = 3;

/** «alle» of a thing of which the source says «de fleste» or «noen» is more than the source says. */
export function amount(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.modalityLeast || positionIn(given, best).holder) return undefined;
  const claimed = readingOfClaim(given.text, given.claim);
  const found = readingOfUnit(given.index, best.unit);
  for (const match of best.matches) {
    if (!match.found || match.strength < 0.7) continue;
    const ours = governing(claimed.words, claimed.amounts, match.term.start);
    const theirs =
      governing(found.words, found.amounts, match.found.start) ?? shareBefore(found.words, match.found.start);
    if (ours?.value.kind !== 'all' || !theirs || !partial.has(theirs.value.kind) || !isInContent(given, match))
      continue;
    const contrast = { claimed: wordsAt(given.text, ours), found: wordsAt(given.index.text, theirs) };
    return {
      detail: { code: 'overstated', actor: actorOf(given), excess: { kind: 'modality', contrast } },
      doubtful: false,
      evidence: [evidenceOf(given, best.unit)],
    };
  }
  return minority(given, best);
}

const half = 50;

/** «de fleste» of a thing of which the source gives a share below the half. */
function minority(given: Case, best: Alignment): Finding | undefined {
  const claimed = readingOfClaim(given.text, given.claim).amounts.find(({ value }) => value.kind === 'most');
  if (!claimed || !given.claim.content.some((span) => overlaps(span, claimed))) return undefined;
  const pair = pairClauses(given, best).find((each) => overlaps(each.claimed, claimed));
  if (!pair || pair.share < weights.clauseShare) return undefined;
  const [share, ...more] = figuresAt(given, pair.unit).filter(
    (each) => each.unit === 'percent' && overlaps(each, pair.found),
  );
  if (!share || more.length || share.value >= half) return undefined;
  const contrast = { claimed: wordsAt(given.text, claimed), found: wordsAt(given.index.text, share) };
  return {
    detail: { code: 'overstated', actor: actorOf(given), excess: { kind: 'modality', contrast } },
    doubtful: false,
    evidence: [evidenceOf(given, best.unit)],
  };
}

function isInContent({ claim }: Case, { term }: Match): boolean {
  return claim.content.some(({ start, end }) => start <= term.start && term.start < end);
}

/** «to av de tre avdelingene», «en andel av avdelingene» */
function shareBefore(words: readonly Word[], start: number) {
  const at = words.findIndex((word) => word.start === start);
  const of = words.findIndex(({ form }, index) => index < at && at - index <= reach && form === 'av');
  const [before, after] = [words[of - 1], words[of + 1]];
  if (!before || !after || entire.test(before.form)) return undefined;
  if (!definite.test(after.form) && !portion.test(before.form)) return undefined;
  return { start: before.start, end: after.end, value: { kind: 'some' } };
}

const portion = /^(?:andel|andelen|del|deler|delar|brøkdel|mindretall|mindretal)$/;
const definite = /^(?:de|dei|disse|desse)$/;
const entire = /^(?:alle|samtlige|samtlege|begge|ingen)$/;

/** The quantifier at most three words before a noun. */
function governing(words: readonly Word[], amounts: readonly PhraseMatch<AmountEntry>[], start: number) {
  const at = words.findIndex((word) => word.start === start);
  return amounts.find((each) => {
    const last = each.at.at(-1) ?? 0;
    return last < at && at - last <= reach;
  });
}
