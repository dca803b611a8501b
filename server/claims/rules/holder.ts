import { type Alignment, align, rank } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { normalForm } from '../../lexicon/normalForm';
import type { Span } from '../../text/span';
import { words } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import type { StanceEntry } from '../cues';
import { echoOf } from '../echo';
import { type Holder, holderOf } from '../holder';
import { insideSentence } from '../holderName';
import { ownClause } from '../ownClause';
import { claimedPosition, type Position, positionIn, principal } from '../position';
import { type ClauseReading, readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/** A view that the source only reports («Kommisjonen mener …», «noterer seg at utvalget …») is not its own, unless it takes it up. */
export function holder(given: Case): Finding | undefined {
  const claimed = claimedPosition(given);
  if (claimed.reports || claimed.stance === 'report' || claimed.stance === 'none') return undefined;
  const best = principal(given);
  if (!best || claimedPosition(given, best).stance === 'report') return undefined;
  return reported(given, best, claimed) ?? noted(given, best, claimed);
}

function reported(given: Case, best: Alignment, claimed: Position): Finding | undefined {
  const { holder: other } = positionIn(given, best);
  if (best.own < weights.holderLeast || !other || mentions(given, other.name) || goesOn(given, best)) return undefined;
  const reading = readingOfUnit(given.index, best.unit);
  const { hints } = reading;
  if (isReserve(claimed) && ownClause(given, reading, other) !== undefined) return undefined;
  if (isHeldBack(given, claimed) && !hints.some(isDoubt)) return undefined;
  if (claimed.stance === 'criticise' && saysTooLittle(given, best.unit, other)) return undefined;
  return finding(given, best.unit, other, best.own < weights.sureCoverage || isScant(given));
}

/** A stance short of support, which what the respondent adds behind «men» may carry. */
function isReserve({ stance }: Position): boolean {
  return stance === 'against' || stance === 'criticise';
}

/** «kommisjonen drøfter i liten grad …»: whoever says what another leaves out misses it, and reports no view. */
function saysTooLittle({ index }: Case, unit: Unit, { start }: Holder): boolean {
  return readingOfUnit(index, unit).clauses.some((each) => each.negated && each.start <= start && start < each.end);
}

const noting =
  /(?<![a-zà-öø-ɏ])(?:(?:noter|registrer|merk|merkj)[a-zà-öø-ɏ]{0,4}(?: seg)?|(?:kjent|kjend|gjort kjent|klar over|oppmerksom på|merksam på) (?:med )?|(?:biter|bit|bet) seg merke i|(?:tar|tek) til (?:etterretning|vitende|orientering)|(?:vist|viser|syner) (?:også |òg )?til)\s?at(?![a-zà-öø-ɏ])[^.;:]{0,40}$/iu;

const noteWord =
  /noter|registrer|merk|kjent|kjend|klar over|til etterretning|til vitende|til orientering|(?:vis|syn)(?:er|t) /iu;

/**
 * What the respondent only takes note of («noterer seg at kommisjonen foreslår …») it neither proposes nor backs, also where the claim names the
 * one who does: «støtter kommisjonens forslag om …».
 */
function noted(given: Case, best: Alignment, claimed: Position): Finding | undefined {
  if (claimed.stance !== 'for' || !isWanted(given, claimed)) return undefined;
  const { text } = given.index;
  const near = given.found.filter((each) => rank(each) >= weights.notedNear * rank(best));
  if (!near.some(({ unit: { span } }) => noteWord.test(text.slice(span.start, span.end)))) return undefined;
  if (near.some((each) => isOwn(positionIn(given, each)))) return undefined;
  for (const { unit, own } of near) {
    const other = holderOf(given, unit);
    if (!other || !noting.test(text.slice(unit.span.start, other.start))) continue;
    if (!given.claim.attitude && mentions(given, other.name)) continue;
    if (positionIn(given, { ...best, unit, own }).taken) continue;
    const behind = unit.terms.filter(({ start }) => start > other.start);
    const { share, covered } = echoOf(given, behind);
    if (own >= weights.wholly || (share >= weights.setAsideShare && covered >= weights.exchangedMass))
      return finding(given, unit, other, own < weights.sureCoverage || isScant(given));
  }
  return undefined;
}

/** The claim says that the respondent wants the thing: by a stance it takes, or by the words in which it holds it. */
function isWanted({ claim, text }: Case, { isTaken, cue }: Position): boolean {
  if (isTaken || !claim.attitude || !cue) return isTaken;
  return !informing.test(text.slice(claim.attitude.start, claim.attitude.end));
}

/** Verbs by which one tells how things are. */
const informing =
  /^(?:minn|påminn|opplys|nemn|nevn|konstater|beskriv|fortel|gjør rede|gjer greie|redegj|orienter|informer|erfar|(?:vis|peik|pek|pei)[a-zà-öø-ɏ]{1,3} (?:[a-zà-öø-ɏ]{1,20} )?(?:til|på))/iu;

function isOwn({ stance, isTaken, holder: other }: Position): boolean {
  return isTaken && !other && stance === 'for';
}

function finding(given: Case, unit: Unit, { name }: Holder, doubtful: boolean): Finding {
  const other = insideSentence(wordsAt(name, { start: 0, end: name.length }));
  return {
    detail: { code: 'wrong-holder', actor: actorOf(given), holder: other },
    doubtful,
    evidence: [evidenceOf(given, unit)],
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
  if (limitsToo(given, unit, next)) return true;
  const lacking = matches.filter(({ found, term }) => !found && term.weight >= weights.tellingWeight);
  const beside = align(given.index, given.query, next);
  return lacking.some(({ term }) =>
    beside.matches.some((each) => each.term === term && each.found && each.strength >= weights.sameWord),
  );
}

/** «dette kan ikke utelukkende være …»: the claim and what the respondent adds limit or deny the view in the same way. */
function limitsToo({ claim, text, index }: Case, unit: Unit, next: Unit): boolean {
  const inside = ({ start }: Span) => claim.start <= start && start < claim.end;
  return readingOfClaim(text, claim)
    .clauses.filter(inside)
    .some((ours) => {
      const isSame = ({ negated, limit }: ClauseReading) => negated === ours.negated && limit === ours.limit;
      if (!ours.negated && !ours.limit) return false;
      return readingOfUnit(index, next).clauses.some(isSame) && !readingOfUnit(index, unit).clauses.some(isSame);
    });
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
