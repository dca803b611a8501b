import { type Alignment, align } from '../../evidence/align';
import { normalForm } from '../../lexicon/normalForm';
import { words } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import type { StanceEntry } from '../cues';
import { holderOf } from '../holder';
import { claimedPosition, type Position, positionIn, principal } from '../position';
import { readingOfUnit } from '../reading';
import { weights } from '../weights';

/** A view that the source only reports («Kommisjonen mener …», «noterer seg at utvalget …») is not its own, unless it takes it up. */
export function holder(given: Case): Finding | undefined {
  const claimed = claimedPosition(given);
  if (claimed.reports || claimed.stance === 'report' || claimed.stance === 'none') return undefined;
  const best = principal(given);
  if (!best || best.own < weights.holderLeast) return undefined;
  const { holder: other } = positionIn(given, best);
  if (!other || mentions(given, other.name) || goesOn(given, best)) return undefined;
  const { hints } = readingOfUnit(given.index, best.unit);
  if (isHeldBack(given, claimed) && !hints.some(isDoubt)) return undefined;
  return {
    detail: {
      code: 'wrong-holder',
      actor: actorOf(given),
      holder: wordsAt(other.name, { start: 0, end: other.name.length }),
    },
    doubtful: best.own < weights.sureCoverage || isScant(given),
    evidence: [evidenceOf(given, best.unit)],
  };
}

/** One telling word («positiv, men peker på kostnadene») stands in many a view: too little to tell whose it is. */
function isScant({ query }: Case): boolean {
  return query.filter(({ weight }) => weight >= weights.tellingWeight).length < 2;
}

/** The respondent's own words behind the other's view have what the view lacks: the claim is of what it adds. */
function goesOn(given: Case, { unit, matches }: Alignment): boolean {
  const next = given.index.units[unit.index + 1];
  if (next?.passage !== unit.passage || holderOf(given, next)) return false;
  const lacking = matches.filter(({ found, term }) => !found && term.weight >= weights.tellingWeight);
  const beside = align(given.index, given.query, next);
  return lacking.some(({ term }) =>
    beside.matches.some((each) => each.term === term && each.found && each.strength >= weights.sameWord),
  );
}

const isDoubt = ({ value: { stance } }: { readonly value: StanceEntry }) => stance === 'unsure' || stance === 'against';

const denying = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga)(?![a-zà-öø-ɏ])/iu;

/** «støtter ikke», «er usikker på»: nobody's view is given to the respondent but that it has not taken it up. */
function isHeldBack({ text }: Case, { stance, cue, isWary }: Position): boolean {
  if (stance === 'unsure' || stance === 'reserved' || isWary) return true;
  return stance === 'against' && cue !== undefined && denying.test(text.slice(cue.start, cue.end));
}

/** The claim itself says whose view it is, or that it answers one. */
function mentions({ text, claim }: Case, name: string): boolean {
  const wanted = new Set(words(name).map(({ form }) => normalForm(form)));
  return words(text, claim.sentence.start, claim.sentence.end).some(({ form }) => {
    const normal = normalForm(form);
    return wanted.has(normal) || /(?:kommisjon|utvalg)/.test(normal);
  });
}
