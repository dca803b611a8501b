import { type Alignment, type QueryTerm, rank, search } from '../evidence/align';
import { indexOf, rarityIn, type SourceIndex, type Unit } from '../evidence/index';
import type { Library, LoadedSource } from '../evidence/library';
import type { Evidence } from '../evidence/model';
import { type Term, termsOf } from '../evidence/terms';
import { isEveryday, isEverydayExpression } from '../lexicon/everyday';
import { type Thesaurus, thesaurusOf } from '../lexicon/thesaurus';
import { overlaps, type Span } from '../text/span';
import { bareTopic } from './clipped';
import { isCueForm, isParticle } from './cues';
import type { Claim, ClaimDetail, Contrast, Stance } from './model';
import { citedIn } from './places';
import { readingOfClaim } from './reading';
import { framesOf } from './titles';
import { weights } from './weights';

/** A claim as it is said of one source, laid beside that source. */
export interface Case {
  readonly claim: Claim;
  /** The draft. */
  readonly text: string;
  readonly library: Library;
  readonly source: LoadedSource;
  readonly index: SourceIndex;
  readonly query: readonly QueryTerm[];
  /** The sentences that bear on the claim: those at the cited place first, then best first. */
  readonly found: readonly Alignment[];
  /** The cases of the claim so far, this one among them: a claim on many sources is held against each for each of the others. */
  readonly known: Map<LoadedSource, Case>;
}

/** What a rule says of a case. */
export interface Finding {
  readonly detail: ClaimDetail;
  readonly doubtful: boolean;
  readonly evidence: readonly Evidence[];
}

const shown = 6;

/** The case of a claim against one of its sources. */
export function caseOf(claim: Claim, text: string, library: Library, source: LoadedSource): Case {
  return addCase({ claim, text, library, query: queryOf(claim, text, library), known: new Map() }, source);
}

/** The same claim, held against another source; the same case whenever it is asked for from one of its fellows. */
export function against(given: Case, source: LoadedSource): Case {
  return given.known.get(source) ?? addCase(given, source);
}

function addCase(shared: Pick<Case, 'claim' | 'text' | 'library' | 'query' | 'known'>, source: LoadedSource): Case {
  const { claim, text, library, query, known } = shared;
  const index = indexOf(source);
  const plain = { claim, text, library, query, known, source, index, found: search(index, query, shown) };
  const given = claim.citations.length ? { ...plain, found: citedFirst(plain) } : plain;
  known.set(source, given);
  return given;
}

/** What stands at the cited place goes before what is not clearly better elsewhere. */
function citedFirst(given: Case): readonly Alignment[] {
  const { index, query, found } = given;
  const units = new Set(citedIn(given).flatMap((each) => [...each.units]));
  const least = (found[0] ? rank(found[0]) : 0) - weights.placeLead;
  const cited = search(index, query, shown / 2, units).filter(
    (each) => (each.own > 0 || each.unit.takesUp) && rank(each) > least,
  );
  return cited.length ? [...cited, ...found.filter(({ unit }) => !units.has(unit))].slice(0, shown) : found;
}

const queries = new WeakMap<Library, WeakMap<Claim, readonly QueryTerm[]>>();

/** The content words of a claim with their weights; names of its own actors and words of citations left out. */
export function queryOf(claim: Claim, text: string, library: Library): readonly QueryTerm[] {
  const ofLibrary = queries.get(library) ?? new WeakMap<Claim, readonly QueryTerm[]>();
  queries.set(library, ofLibrary);
  const known = ofLibrary.get(claim);
  if (known) return known;
  const thesaurus = thesaurusOf(library.catalogue.lexicon);
  const rarity = rarityIn(library);
  const names = claim.actors.slice(0, mostActors).map((id) => actorWords(library.sources.get(id)));
  const query: QueryTerm[] = [];
  const sources = claim.actors.flatMap((id) => library.sources.get(id) ?? []);
  const aside = [...claim.citations, ...framesOf(text, claim, sources).map(({ whole }) => whole)];
  const topic = bareTopic(text, readingOfClaim(text, claim), claim);
  for (const span of topic ? [topic, ...contentOf(claim)] : contentOf(claim)) {
    for (const term of termsOf(text, span, thesaurus, claim.sentence.start)) {
      if (query.length >= mostTerms) break;
      if (names.some((words) => words.has(term.form)) || aside.some((each) => overlaps(each, term))) continue;
      if (namesPlace(text, term)) continue;
      query.push({ ...term, weight: weightOf(term, rarity, thesaurus) });
    }
  }
  ofLibrary.set(claim, query);
  return query;
}

const placeWord = /^(?:kap|pkt|spm)$/;

/** «(kap. 5)» where the work has no such place points all the same. */
function namesPlace(text: string, { form, end }: Term): boolean {
  return placeWord.test(form) && /^\.?\s?\d/.test(text.slice(end, end + 3));
}

const longest = 4000;

/** What is said to be held, the first 4,000 UTF-16 units from its beginning. */
export function contentOf({ content }: Claim): readonly Span[] {
  const limit = (content[0]?.start ?? 0) + longest;
  return content.flatMap(({ start, end }) => (start < limit ? { start, end: Math.min(end, limit) } : []));
}

/** Longer claims are judged by their beginning. */
const mostTerms = 80;

const mostActors = 50;
const namesOf = new WeakMap<LoadedSource, ReadonlySet<string>>();
const nobody: ReadonlySet<string> = new Set();

/** The words of the names of a source's actor. */
function actorWords(source: LoadedSource | undefined): ReadonlySet<string> {
  if (!source) return nobody;
  const { name, aliases } = source.source.actor;
  const thesaurus = thesaurusOf(source.lexicon);
  const wordsOf = (value: string) => termsOf(value, { start: 0, end: value.length }, thesaurus);
  const read = () => [name, ...aliases.map(({ value }) => value)].flatMap(wordsOf).map(({ form }) => form);
  const known = namesOf.get(source) ?? new Set(read());
  namesOf.set(source, known);
  return known;
}

/** How much a claim loses without the word: by its rarity in the sources; where they do not have it, by what kind of word it is. */
function weightOf(term: Term, rarity: ReadonlyMap<string, number>, { synonymsOf }: Thesaurus): number {
  if (isCueForm(term.form) || (term.expression === undefined && isParticle(term.form))) return weights.cue;
  const known = rarity.get(term.form);
  if (known !== undefined) return known;
  if (term.named) return weights.unseenName;
  return synonymsOf(term.form).length ? weights.unseenCommon : weights.unseenRare;
}

/** True for a word that any paraphrase may use; not for one whose expression names a matter. */
export function isEverydayTerm({ form, named, expression }: Term): boolean {
  return !named && expression === undefined && isEveryday(form);
}

/** True for such a word, and for one of an expression that only joins or colours what is said: no source need have it. */
export function isWritersOwn(term: Term): boolean {
  return isEverydayTerm(term) || (term.expression !== undefined && isEverydayExpression(term.expression));
}

/** A unit as evidence. */
export function evidenceOf({ source }: Case, { span }: Unit): Evidence {
  return { source: source.source.id, span };
}

/** The other half of a compound that is cut at «og»: «Helse- og omsorgsdepartementet». */
const otherHalf = /^-\s+(?:og|eller|samt)\s+\p{L}{1,40}/u;

/** What stands for the units of hidden markup. */
const hidden = /[\u2060\ufffc]+/g;

/** The words at a span of a text, white space folded, without hidden markup, and a compound whole. */
export function wordsAt(text: string, { start, end }: Span): string {
  const rest = otherHalf.exec(text.slice(end, end + 60))?.[0] ?? '';
  return (text.slice(start, end) + rest).replace(hidden, '').replace(/\s+/g, ' ').trim();
}

/** The words of the claim beside those of the source, as a finding lays them. */
export function contrastOf(given: Case, claimed: Span, found: Span): Contrast {
  return { claimed: wordsAt(given.text, claimed), found: wordsAt(given.index.text, found) };
}

export function actorOf({ source }: Case): string {
  return source.source.actor.name;
}

/** A finding that the source takes another stance than the claim says, or none; `words` are those of the source that show it. */
export function turnedStance(
  given: Case,
  units: readonly Unit[],
  [claimed, found]: readonly [Stance, Stance],
  words: Span,
  doubtful: boolean,
): Finding {
  const shown = wordsAt(given.index.text, words).slice(0, longestShown);
  const conflict = { kind: 'stance', claimed, found, words: shown } as const;
  const detail = { code: 'claim-contradicted', actor: actorOf(given), conflict } as const;
  return { detail, doubtful, evidence: units.map((unit) => evidenceOf(given, unit)) };
}

const longestShown = 120;

/** What a finding says of words that exclude one another: opposites, sides that have changed places, another member of a class. */
type Exclusion = 'opposite' | 'roles' | 'member';

/** A finding that the source says something else in the unit. */
export function contradiction(
  given: Case,
  unit: Unit,
  kind: Exclusion,
  contrast: Contrast,
  doubtful: boolean,
): Finding {
  const detail = { code: 'claim-contradicted', actor: actorOf(given), conflict: { kind, contrast } } as const;
  return { detail, doubtful, evidence: [evidenceOf(given, unit)] };
}

/** A finding that the claim says more than the unit does: by a firmer verb (`modality`), or of more of them or a larger share (`amount`). */
export function overstatement(
  given: Case,
  unit: Unit,
  kind: 'modality' | 'amount',
  contrast: Contrast,
  doubtful: boolean,
): Finding {
  const said = kind === 'amount' ? { claimed: amountOf(contrast.claimed), found: amountOf(contrast.found) } : contrast;
  const detail = { code: 'overstated', actor: actorOf(given), excess: { kind, contrast: said } } as const;
  return { detail, doubtful, evidence: [evidenceOf(given, unit)] };
}

/** «de fleste av» says as much as «de fleste». */
function amountOf(words: string): string {
  return words.replace(/ av$/iu, '');
}
