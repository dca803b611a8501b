import type { Library } from '../evidence/library';
import type { Evidence } from '../evidence/model';
import { masked } from '../text/masks';
import { against, type Case, caseOf, evidenceOf, type Finding } from './case';
import { isFaint } from './faint';
import { isGainsaid } from './gainsaid';
import type { Claim, Judgement, Verdict } from './model';
import { asWritten, spelledOut } from './pointing';
import { amount } from './rules/amount';
import { aside } from './rules/aside';
import { cause } from './rules/cause';
import { companion } from './rules/companion';
import { condition } from './rules/condition';
import { contrasted } from './rules/contrasted';
import { degree } from './rules/degree';
import { dispraise } from './rules/dispraise';
import { doer } from './rules/doer';
import { evenness } from './rules/evenness';
import { figure } from './rules/figure';
import { funding } from './rules/funding';
import { holder } from './rules/holder';
import { certainty, ignorance } from './rules/ignorance';
import { instrument } from './rules/instrument';
import { jointly } from './rules/jointly';
import { leftOut } from './rules/leftOut';
import { member } from './rules/member';
import { modality } from './rules/modality';
import { name } from './rules/name';
import { negation } from './rules/negation';
import { notAnswered, passedOver } from './rules/notAnswered';
import { order } from './rules/order';
import { outside } from './rules/outside';
import { partners } from './rules/partners';
import { place } from './rules/place';
import { preference } from './rules/preference';
import { proportion } from './rules/proportion';
import { countingWord, type Part, quantifier } from './rules/quantifier';
import { isAllQuoted, quotation } from './rules/quotation';
import { rank } from './rules/rank';
import { recipient } from './rules/recipient';
import { refused } from './rules/refused';
import { relation } from './rules/relation';
import { reply } from './rules/reply';
import { reservation } from './rules/reservation';
import { restricted } from './rules/restricted';
import { roles } from './rules/roles';
import { scale } from './rules/scale';
import { claimsSilence, silence } from './rules/silence';
import { sole } from './rules/sole';
import { stance } from './rules/stance';
import { state } from './rules/state';
import { substitution } from './rules/substitution';
import { succession } from './rules/succession';
import { superlative } from './rules/superlative';
import { absent, unsupported } from './rules/unsupported';
import { unverified } from './rules/unverified';
import { vote } from './rules/vote';
import { whereabouts } from './rules/whereabouts';
import { differs, holds, lacksBeside } from './several';
import { sharedPart, withOwnPart } from './shared';
import { backing, supportOf } from './support';
import { weights } from './weights';

/** In the order in which they are asked; the first that finds something is told. */
export const rules: readonly ((given: Case) => Finding | undefined)[] = [
  quotation,
  notAnswered,
  figure,
  vote,
  order,
  companion,
  absent,
  holder,
  member,
  name,
  whereabouts,
  preference,
  roles,
  cause,
  recipient,
  doer,
  relation,
  aside,
  stance,
  reply,
  negation,
  refused,
  ignorance,
  certainty,
  funding,
  sole,
  modality,
  scale,
  degree,
  dispraise,
  condition,
  leftOut,
  proportion,
  amount,
  superlative,
  restricted,
  reservation,
  state,
  substitution,
  contrasted,
  evenness,
  outside,
  succession,
  jointly,
  partners,
  rank,
  place,
  unsupported,
  unverified,
  instrument,
];

/** What may be wrong about words that are the source's own. */
const rulesOfQuoted = [quotation, notAnswered, holder, stance, place];
const rulesOfSilence = [quotation, silence, aside];

const verdicts: Readonly<Record<Finding['detail']['code'], Verdict>> = {
  'claim-contradicted': 'contradicted',
  'figure-mismatch': 'contradicted',
  overstated: 'contradicted',
  'wrong-holder': 'contradicted',
  misquoted: 'misquoted',
  'quote-not-found': 'misquoted',
  'wrong-place': 'wrong-place',
  'wrong-actor': 'unsupported',
  'not-answered': 'unsupported',
  'claim-unsupported': 'unsupported',
  'figure-unverified': 'unsupported',
};

/** Judges one claim against the sources it names. Never throws; a claim on sources that could not be read is undecided. */
export function judge(claim: Claim, draft: string, library: Library): Judgement {
  const prose = proseOf(claim, draft);
  const whole = spelledOut(claim, prose);
  return whole ? asWritten(claim, judge(whole.claim, whole.text, library), whole) : judgeWhole(claim, prose, library);
}

/** The draft with what is no prose hidden in the words of the claim, such as the file name behind a link. */
function proseOf({ start, end, sentence, content }: Claim, draft: string): string {
  const from = Math.min(start, sentence.start, ...content.map((span) => span.start));
  const to = Math.max(end, sentence.end, ...content.map((span) => span.end));
  const words = draft.slice(from, to);
  const prose = masked(words);
  return prose === words ? draft : draft.slice(0, from) + prose + draft.slice(to);
}

function judgeWhole(claim: Claim, draft: string, library: Library): Judgement {
  const sources = claim.actors.slice(0, mostActors).flatMap((id) => library.sources.get(id) ?? []);
  let one: Case | undefined;
  const said = sharedPart(claim, draft);
  const parts = sources.map((source): Judged => {
    one = one ? against(one, source) : caseOf(said, draft, library, source);
    const part = partOf(claim, one);
    const own = part.backs && !part.judgement.detail ? undefined : withOwnPart(claim, draft, source.source.id);
    const whole = own && partOf(claim, caseOf(own, draft, library, source));
    return whole?.backs && !whole.judgement.detail ? whole : part;
  });
  const [first, ...rest] = parts.map(({ judgement }) => judgement);
  if (!first) return { claim, verdict: 'undecided', doubtful: false, evidence: [], score: 0 };
  if (!rest.length) return first;
  const together = judgeTogether(claim, draft, parts.map(besideOthers));
  if (together) return together;
  const isWanted = isOfAll(claim)
    ? (a: Judgement, b: Judgement) => rankOf(b) > rankOf(a)
    : (a: Judgement, b: Judgement) => rankOf(b) < rankOf(a);
  return rest.reduce((a, b) => (isWanted(a, b) ? b : a), first);
}

/** A part with the case that it was judged by. */
interface Judged extends Part {
  readonly given: Case;
}

function partOf(claim: Claim, given: Case): Judged {
  const judgement = { ...judgeCase(given), claim };
  return { given, name: given.source.source.actor.name, judgement, backs: holds(given, judgement) };
}

/** What seems to back the claim alone may not do so beside the others. */
function besideOthers(part: Judged, _: number, parts: readonly Judged[]): Part {
  const others = parts.flatMap((each) => (each === part ? [] : each.judgement));
  const isOther = part.backs && (differs(part.given) || lacksBeside(part.given, part.judgement, others));
  return isOther ? { ...part, backs: false, differs: true } : part;
}

/** A claim on several sources is judged by how many of them hold it; where they are only named, what one of them says otherwise is told of that one. */
function judgeTogether(claim: Claim, draft: string, parts: readonly Part[]): Judgement | undefined {
  const detail = quantifier(claim, draft, parts);
  const backing = parts.filter(({ backs }) => backs).map(({ judgement }) => judgement);
  const against = parts.filter(({ backs }) => !backs).map(({ judgement }) => judgement);
  const inTurn = [...backing, ...against].flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, mostActors);
  const score = Math.max(...parts.map(({ judgement }) => judgement.score));
  if (detail) {
    const own =
      countingWord(claim, draft) === undefined ? against.find((each) => each.detail && !each.faint) : undefined;
    return own ?? { claim, verdict: 'contradicted', detail, doubtful: false, evidence: inTurn, score };
  }
  if (!backing.length && claim.quantifier !== 'none') return undefined;
  return { claim, verdict: 'supported', doubtful: false, evidence: inTurn, score };
}

const mostActors = 20;
const shown = 3;
/** These have looked whether the source says both; the words by which a claim says it are small ones that stand anywhere. */
const seen: ReadonlySet<unknown> = new Set([state, ignorance, certainty, condition]);

function judgeCase(given: Case): Judgement {
  const { coverage } = supportOf(given);
  const bearing = given.found.slice(0, shown).map(({ unit }) => evidenceOf(given, unit));
  const isSilent = claimsSilence(given);
  let faint: Finding | undefined;
  for (const rule of isSilent ? rulesOfSilence : isAllQuoted(given) ? rulesOfQuoted : rules) {
    const finding = rule(given);
    if (!finding) continue;
    if (seen.has(rule) || !isFaint(given, finding)) return judgementOf(given, finding, bearing);
    faint ??= finding;
  }
  if (faint) return { ...judgementOf(given, faint, bearing), doubtful: true, faint: true };
  const isBacked = backing(given) >= weights.supportedFrom && !isGainsaid(given);
  const verdict = isBacked ? 'supported' : 'undecided';
  const evidence = isSilent ? merged(passedOver(given), bearing) : bearing;
  return { claim: given.claim, verdict, doubtful: false, evidence, score: coverage };
}

/** A conflict is in doubt too where it is not sure that the source speaks of the matter at all. */
function judgementOf(given: Case, { detail, evidence, ...finding }: Finding, bearing: readonly Evidence[]): Judgement {
  const isLoose = detail.code === 'claim-contradicted' && backing(given) < weights.sureBacking;
  return {
    claim: given.claim,
    verdict: verdicts[detail.code],
    detail,
    doubtful: finding.doubtful || isLoose,
    evidence: merged(evidence, bearing),
    score: supportOf(given).coverage,
  };
}

function merged(first: readonly Evidence[], second: readonly Evidence[]): readonly Evidence[] {
  const all = [...first];
  for (const each of second) {
    if (all.length >= shown) break;
    if (!all.some(({ source, span }) => source === each.source && span.start === each.span.start)) all.push(each);
  }
  return all.slice(0, shown);
}

/** True where every one of the sources is said to hold it; «en instans krever» is true where it is true of any. */
function isOfAll({ quantifier }: Claim): boolean {
  return quantifier === undefined || quantifier === 'all' || quantifier === 'both';
}

/** A located conflict counts more than a doubtful one, that more than none. */
function rankOf({ detail, doubtful, faint }: Judgement): number {
  return detail && !faint ? (doubtful ? 1 : 2) : 0;
}
