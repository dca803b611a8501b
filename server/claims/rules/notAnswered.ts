import { type Alignment, type QueryTerm, search } from '../../evidence/align';
import type { SourceIndex, Unit } from '../../evidence/index';
import { termsOf } from '../../evidence/terms';
import type { Section } from '../../sources/model';
import type { Word } from '../../text/words';
import { actorOf, type Case, evidenceOf, type Finding } from '../case';
import { type Cited, citedIn, placeOf } from '../places';
import { claimedPosition, positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { backing } from '../support';
import { weights } from '../weights';

/** A question answered with «-» or «Ingen merknad» holds no view, so no view can be given to the source from there. */
export function notAnswered(given: Case): Finding | undefined {
  if (claimedPosition(given).stance === 'none') return undefined;
  if (answersAll(readingOfClaim(given.text, given.claim).words)) return leftOpen(given, openSections(given)[0]);
  const cited = citedIn(given);
  const open = cited.find(({ state }) => state === 'open');
  if (open && cited.every(({ state }) => state === 'open'))
    return {
      detail: {
        code: 'not-answered',
        actor: actorOf(given),
        ...(open.citation.place.kind !== 'title' && { place: open.citation.place }),
      },
      doubtful: false,
      evidence: sectionEvidence(
        given,
        openSections(given).find((section) => isAt(section, open.citation.place)),
      ),
    };
  return byWords(given, cited) ?? (cited.length ? undefined : (byQuestion(given) ?? byTitle(given)));
}

/** The finding that a section was left open; undefined without one. */
function leftOpen(given: Case, section: Section | undefined): Finding | undefined {
  if (!section) return undefined;
  const { kind, number } = section;
  const isPlace = kind === 'chapter' || kind === 'question';
  return {
    detail: {
      code: 'not-answered',
      actor: actorOf(given),
      ...(isPlace && number !== undefined && { place: { kind, from: number } }),
    },
    doubtful: false,
    evidence: sectionEvidence(given, section),
  };
}

const farthest = 12;
const longestTopic = 200;
const topicOpening = /(?<![a-zà-öø-ɏ])spørsmål(?:et|a|ene|ane)?\s+(?:om|knyttet til|knytt til)\s+/iu;

/** «På spørsmålet om kvoter svarer kommunen at …»: what is asked is in the words of a question that was left open, and in no answer. */
function byQuestion(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const { sentence, attitude } = claim;
  if (!attitude) return undefined;
  const opening = topicOpening.exec(text.slice(sentence.start, attitude.start));
  if (!opening) return undefined;
  const start = sentence.start + opening.index + opening[0].length;
  if (attitude.start - start > longestTopic) return undefined;
  const topic = given.query.filter((term) => term.start >= start && term.end <= attitude.start);
  if (topic.filter(({ weight }) => weight >= weights.tellingWeight).length < fewest) return undefined;
  const asked = titlesOf(given).find(({ forms }) => shareIn(topic, forms) >= weights.titleShare);
  const [said] = asked ? search(index, topic, 1) : [];
  return said && said.own >= weights.titleShare ? undefined : leftOpen(given, asked?.section);
}

/** Least telling words that make a topic. */
const fewest = 2;

/** «alle spørsmålene er besvart», «har svart på samtlige 28 spørsmål». */
function answersAll(words: readonly Word[]): boolean {
  const all = words.findIndex(({ form }) => /^(?:alle|samtlige|samtlege)$/.test(form));
  const asked = words.findIndex(({ form }, at) => at > all && at <= all + 4 && /^spørsmål/.test(form));
  if (all < 0 || asked < 0) return false;
  const near = words.slice(Math.max(0, all - farthest), asked + farthest).map(({ form }) => form);
  return near.some((form) => answered.test(form)) && !near.some((form) => excepted.test(form));
}

const answered = /^(?:be)?svar(?:t|te|er|ar|a|es|ast)$/;
/** What keeps from saying that all were answered. */
const excepted =
  /^(?:ikke|ikkje|nesten|unntatt|unnateke|bortsett|utenom|utanom|unntak|nær|nærmest|skal|bør|må|kan|om|hvis|at)$/;

/** «har ikke tatt stilling til …»: the source says itself that it has no view, at the place cited where one is. */
function byWords(given: Case, cited: readonly Cited[]): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.stanceLeast) return undefined;
  if (cited.length && !cited.some(({ units }) => units.has(best.unit))) return undefined;
  const { stance, holder } = positionIn(given, best);
  if (stance !== 'none' || holder || saysSo(given) || refersToo(given, best.unit) || isOfOtherPlace(given, best))
    return undefined;
  const place = placeOf(given, best.unit);
  return {
    detail: { code: 'not-answered', actor: actorOf(given), ...(place && { place }) },
    doubtful: false,
    evidence: [evidenceOf(given, best.unit)],
  };
}

/** «viser til omtalen i …»: the claim reports a reference that the source makes in the same breath. */
function refersToo(given: Case, unit: Unit): boolean {
  if (!claimedPosition(given).reports) return false;
  return readingOfUnit(given.index, unit).hints.some(({ value }) => value.stance === 'report');
}

const numbered =
  /(?<![a-zà-öø-ɏ])(?:kapittel|kapitla|kap\.|spørsmål|punkt|pkt\.|avsnitt)\s+(\d{1,3}(?:\.\d{1,3}){0,3})/giu;

const numbersIn = (text: string): readonly string[] =>
  [...text.matchAll(numbered)].flatMap(([, number]) => number ?? []);

/** «Kapittel 11 har NTNU synspunkter på» has nothing in common with «har ikke merknader til kapittel 3» but the word for a place. */
function isOfOtherPlace({ claim, text, index }: Case, { unit, matches }: Alignment): boolean {
  const [ours, theirs] = [text.slice(claim.start, claim.end), index.text.slice(unit.span.start, unit.span.end)].map(
    numbersIn,
  );
  if (!ours?.length || !theirs?.length || ours.some((each) => theirs.includes(each))) return false;
  return !matches.some(
    ({ term, found }) => found && term.weight >= weights.tellingWeight && !placeWord.test(term.form),
  );
}

/** The claim itself gives what the source denies to know or to hold: «er direktoratet ikke kjent med», «vet ikke hvor godt», «er usikkert om». */
function saysSo({ text, claim: { attitude, start, end } }: Case): boolean {
  if (attitude !== undefined && denying.test(text.slice(attitude.start, attitude.end))) return true;
  const words = text.slice(start, end);
  return unknown.test(words) || (denying.test(words) && asking.test(words));
}

const denying = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga|lite|neppe)(?![a-zà-öø-ɏ])/iu;
const asking =
  /(?<![a-zà-öø-ɏ])(?:hvordan|korleis|hvor|kor|hva|kva|hvilken|hvilket|hvilke|hvorfor|kvifor|hvem|kven|om|hvorvidt)(?![a-zà-öø-ɏ])/iu;

/** Words by which somebody does not know, or keeps from saying. */
const unknown =
  /(?<![a-zà-öø-ɏ])(?:usikkert?|uvisst?|ukjent|ukjend|uklart?|avst(?:å|år|o|od|ått)|unnlater|taus|tause)(?![a-zà-öø-ɏ])/iu;

/**
 * Without a citation: the open section that the claim is about, where nothing the source says comes near, or that alone has one of its
 * telling words.
 */
function byTitle(given: Case): Finding | undefined {
  const chance = backing(given);
  if (chance >= weights.titleBacking) return undefined;
  const best = given.found[0]?.coverage ?? 0;
  const isMeant = ({ forms, share }: Shared) => {
    if (share >= weights.titleLeast && share >= best * weights.titleShare) return true;
    return given.query.some((term) => forms.has(term.form) && isUnsaid(given, term));
  };
  const meant = titlesOf(given)
    .map((title): Shared => ({ ...title, share: shareIn(given.query, title.forms) }))
    .filter((title) => title.share > 0 && isMeant(title));
  const [nearest] = meant.sort((a, b) => b.share - a.share);
  return leftOpen(given, nearest?.section);
}

/** The section that a claim rightly says is left open: the one cited, else the one whose title has most of its words; empty where none has a telling one. */
export function passedOver(given: Case): Finding['evidence'] {
  const cited = citedIn(given).find(({ state }) => state === 'open');
  const telling = given.query.filter(({ weight }) => weight >= weights.tellingWeight);
  const shareOf = ({ section, forms }: Title) =>
    cited ? Number(isAt(section, cited.citation.place)) : shareIn(telling, forms);
  const [nearest] = titlesOf(given)
    .map((title) => ({ section: title.section, share: shareOf(title) }))
    .sort((a, b) => b.share - a.share);
  return nearest && nearest.share > 0 ? sectionEvidence(given, nearest.section) : [];
}

function isAt({ number, title }: Section, place: Cited['citation']['place']): boolean {
  return place.kind === 'title' ? title === place.title : number === place.from;
}

/** A title with its share of a claim. */
type Shared = Title & { readonly share: number };

/** Share of the weight of some words that stands in a title. */
function shareIn(query: readonly QueryTerm[], forms: ReadonlySet<string>): number {
  let covered = 0;
  let total = 0;
  for (const { form, weight } of query) {
    total += weight;
    if (forms.has(form)) covered += weight;
  }
  return total ? covered / total : 0;
}

/** A telling word that the source has in none of its own sentences, nor anything like it. */
function isUnsaid({ index: { vocabulary } }: Case, term: QueryTerm): boolean {
  if (term.weight < weights.tellingWeight || placeWord.test(term.form)) return false;
  return !vocabulary.reach(term).own.some((strength) => strength >= weights.placeWord);
}

/** Words that any heading has. */
const placeWord = /^(?:kapit|spørsm|avsnit|punkt)/;

/** An open section with the words of its heading and question. */
interface Title {
  readonly section: Section;
  readonly forms: ReadonlySet<string>;
}

const titles = new WeakMap<SourceIndex, readonly Title[]>();

function titlesOf(given: Case): readonly Title[] {
  const { index } = given;
  const known =
    titles.get(index) ?? openSections(given).map((section) => ({ section, forms: titleForms(index, section) }));
  titles.set(index, known);
  return known;
}

function titleForms({ text, thesaurus }: SourceIndex, { heading, question }: Section): ReadonlySet<string> {
  const spans = [heading, ...(question ? [question] : [])];
  return new Set(spans.flatMap((span) => termsOf(text, span, thesaurus)).map(({ form }) => form));
}

function openSections({ source }: Case): readonly Section[] {
  return source.response.sections.filter(
    ({ answer, kind }) => answer === 'open' && (kind === 'chapter' || kind === 'question'),
  );
}

function sectionEvidence({ source }: Case, section: Section | undefined): Finding['evidence'] {
  if (!section) return [];
  return [{ source: source.source.id, span: { start: section.heading.start, end: section.body.end } }];
}
