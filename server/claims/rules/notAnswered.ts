import type { SourceIndex } from '../../evidence/index';
import { termsOf } from '../../evidence/terms';
import type { Section } from '../../sources/model';
import { actorOf, type Case, evidenceOf, type Finding } from '../case';
import { type Cited, citedIn, placeOf } from '../places';
import { claimedPosition, positionIn, principal } from '../position';
import { backing } from '../support';
import { weights } from '../weights';

/** A question answered with «-» or «Ingen merknad» holds no view, so no view can be given to the source from there. */
export function notAnswered(given: Case): Finding | undefined {
  if (claimedPosition(given).stance === 'none') return undefined;
  const cited = citedIn(given);
  const open = cited.find(({ state }) => state === 'open');
  if (open && cited.every(({ state }) => state === 'open'))
    return {
      detail: { code: 'not-answered', actor: actorOf(given), place: open.citation.place },
      doubtful: false,
      evidence: sectionEvidence(
        given,
        openSections(given).find((section) => section.number === open.citation.place.from),
      ),
    };
  return byWords(given, cited) ?? (cited.length ? undefined : byTitle(given));
}

/** «har ikke tatt stilling til …»: the source says itself that it has no view, at the place cited where one is. */
function byWords(given: Case, cited: readonly Cited[]): Finding | undefined {
  const best = principal(given);
  if (!best || best.coverage < weights.stanceLeast) return undefined;
  if (cited.length && !cited.some(({ units }) => units.has(best.unit))) return undefined;
  const { stance, holder } = positionIn(given, best);
  if (stance !== 'none' || holder || saysSo(given)) return undefined;
  const place = placeOf(given, best.unit);
  return {
    detail: { code: 'not-answered', actor: actorOf(given), ...(place && { place }) },
    doubtful: false,
    evidence: [evidenceOf(given, best.unit)],
  };
}

/** The claim itself gives what the source denies to know or to hold: «er direktoratet ikke kjent med», «vet ikke hvor godt», «er usikkert om». */
function saysSo({ text, claim: { attitude, start, end } }: Case): boolean {
  if (attitude !== undefined && denying.test(text.slice(attitude.start, attitude.end))) return true;
  const words = text.slice(start, end);
  return unknown.test(words) || (denying.test(words) && asking.test(words));
}

const denying = /(?<!\p{L})(?:ikke|ikkje|ingen|inga|lite|neppe)(?!\p{L})/iu;
const asking =
  /(?<!\p{L})(?:hvordan|korleis|hvor|kor|hva|kva|hvilken|hvilket|hvilke|hvorfor|kvifor|hvem|kven|om|hvorvidt)(?!\p{L})/iu;

/** Words by which somebody does not know, or keeps from saying. */
const unknown =
  /(?<!\p{L})(?:usikkert?|uvisst?|ukjent|ukjend|uklart?|avst(?:å|år|o|od|ått)|unnlater|taus|tause)(?!\p{L})/iu;

/** Without a citation: the open section that the claim is about, where nothing the source says comes near. */
function byTitle(given: Case): Finding | undefined {
  if (backing(given) >= weights.supportedFrom) return undefined;
  const best = given.found[0]?.coverage ?? 0;
  for (const { section, forms } of titlesOf(given)) {
    let covered = 0;
    let total = 0;
    for (const { form, weight } of given.query) {
      total += weight;
      if (forms.has(form)) covered += weight;
    }
    const share = total ? covered / total : 0;
    if (share < weights.titleLeast || share < best * weights.titleShare) continue;
    const number = section.number;
    const isPlace = section.kind === 'chapter' || section.kind === 'question';
    return {
      detail: {
        code: 'not-answered',
        actor: actorOf(given),
        ...(isPlace && number !== undefined && { place: { kind: section.kind, from: number } }),
      },
      doubtful: false,
      evidence: sectionEvidence(given, section),
    };
  }
  return undefined;
}

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
