import type { Match } from '../../evidence/align';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { principal } from '../position';

const joint = /^\s*(?:,|og|eller|samt|, og|\/)\s*$/;

/** The names of a list are the names of the source's list: one that the source's lacks, between ones it has, is a wrong member. */
export function member(given: Case): Finding | undefined {
  const best = principal(given);
  if (!best) return undefined;
  for (const list of namedLists(given, best.matches)) {
    const missing = list.filter(({ strength }) => strength < 0.45);
    const [wrong] = missing;
    if (missing.length !== 1 || !wrong || list.length < 3) continue;
    const claimed = new Set(list.map(({ term }) => term.form));
    const members = list.flatMap(({ found }) => found ?? []);
    const from = Math.min(...members.map(({ start }) => start));
    const to = Math.max(...members.map(({ end }) => end)) + 40;
    const found = best.unit.terms.find(
      ({ form, named, start }) => named && !claimed.has(form) && from <= start && start < to,
    );
    if (!found) continue;
    return {
      detail: {
        code: 'claim-contradicted',
        actor: actorOf(given),
        conflict: {
          kind: 'member',
          contrast: { claimed: wordsAt(given.text, wrong.term), found: wordsAt(given.index.text, found) },
        },
      },
      doubtful: false,
      evidence: [evidenceOf(given, best.unit)],
    };
  }
  return undefined;
}

/** Runs of names with only commas and conjunctions between them. */
function namedLists({ text }: Case, matches: readonly Match[]): readonly (readonly Match[])[] {
  const lists: Match[][] = [];
  let list: Match[] = [];
  for (const match of matches) {
    const before = list.at(-1);
    const isNext = before && joint.test(text.slice(before.term.end, match.term.start));
    if (!isNext) {
      if (list.length > 1) lists.push(list);
      list = [];
    }
    if (match.term.named) list.push(match);
  }
  return list.length > 1 ? [...lists, list] : lists;
}
