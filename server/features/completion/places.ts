import { CompletionItemKind } from 'vscode-languageserver';
import { workName } from '../../catalogue/names';
import type { Library } from '../../evidence/library';
import { chaptersOf, type KnownPlace, questionsOf } from '../../evidence/places';
import { matchAt } from '../../references/form';
import type { Place, Reference } from '../../references/model';
import { resolveReferences, type ScannedBlock } from '../../references/resolve';
import { compareNumbers } from '../../sources/numbers';
import type { Span } from '../../text/span';
import type { Context } from '../feature';
import { type Cursor, sentenceBefore, sourcesNamed } from './cursor';
import { fewNames, type Suggestion, type Suggestions } from './suggestion';

const keyword =
  /(?<![a-zà-öø-ɏ\d-])(?:((?:del|under|hoved|hovud)?kapit(?:tel|el|ler|lene|la)|kapp?\.?|(?:del|under)?punkt(?:ene|er|a)?|pkt\.?)|(?:spørsmål(?:ene|a)?|spm\.?)(?:[^\S\r\n]*nr\.?)?)(?:[^\S\r\n]+|(?<=\.)(?=\d))/giu;
const plural = /(?:ene|ler|la|er|a)[^\S\r\n]+$/i;
const number = /[1-9]\d?(?:\.\d{1,2}){0,5}(?![\d.])/y;
const listLink = /(?:,?[^\S\r\n]+(?:og|eller|samt)[^\S\r\n]+|,[^\S\r\n]+|\/)/y;
const rangeLink = /(?:[^\S\r\n]*[-–—−][^\S\r\n]*|[^\S\r\n]+(?:til|til og med|t\.o\.m\.)[^\S\r\n]+)/y;
const longestTail = 160;

/** What has been written of a place up to the cursor. */
interface Written {
  readonly kind: Place['kind'];
  /** Numbers that stand before the one that is written. */
  readonly before: readonly string[];
  readonly link: 'keyword' | 'list' | 'comma' | 'range';
  readonly isPlural: boolean;
  /** Offset in `Cursor.before` at which the number begins. */
  readonly start: number;
  /** As far as it is written: `10.` */
  readonly number: string;
}

/** After «kapittel », «punkt 10.3 og », «spørsmål 14–»: the numbers that exist there. Undefined where no number is expected. */
export function suggestPlaces(cursor: Cursor): Suggestions | undefined {
  const written = writtenPlace(cursor.before);
  if (!written || !isWanted(written, cursor.trigger)) return undefined;
  const { context, offset } = cursor;
  const replaced = {
    start: cursor.start + written.start,
    end: offset + (/^\d*(?:\.\d+)*/.exec(cursor.behind)?.[0].length ?? 0),
  };
  const reference = referenceWith(cursor, replaced);
  if (!reference?.place) return undefined;
  const { library } = context.project;
  const known = written.kind === 'question' ? questionsOf(library) : chaptersHere(library, reference);
  const places = known.filter((place) => fits(place, written));
  if (!places.length) return undefined;
  return { replaced, suggestions: inOrder(cursor, places).map((place) => suggestionOf(context, place, known)) };
}

function writtenPlace(before: string): Written | undefined {
  const from = Math.max(0, before.length - longestTail);
  const tail = before.slice(from);
  const found = [...tail.matchAll(keyword)].at(-1);
  if (!found) return undefined;
  const [opening, chapter] = found;
  let at = found.index + opening.length;
  let link: Written['link'] = 'keyword';
  const numbers: string[] = [];
  for (;;) {
    const [each] = matchAt(number, tail, at) ?? [];
    const behind = at + (each?.length ?? 0);
    const range = each === undefined ? undefined : matchAt(rangeLink, tail, behind)?.[0];
    const list = each === undefined ? undefined : (range ?? matchAt(listLink, tail, behind)?.[0]);
    if (each === undefined || list === undefined) break;
    numbers.push(each);
    link = range !== undefined ? 'range' : /\p{L}/u.test(list) ? 'list' : 'comma';
    at = behind + list.length;
  }
  const rest = tail.slice(at);
  if (!/^(?:\d{1,2}(?:\.\d{1,2})*\.?)?$/.test(rest)) return undefined;
  return {
    kind: chapter === undefined ? 'question' : 'chapter',
    before: numbers,
    link,
    isPlural: plural.test(opening),
    start: from + at,
    number: rest,
  };
}

/** A blank in running text may be followed by anything: a number is likely behind a keyword, and behind a comma in what is known to be a list. */
function isWanted({ link, number, before, isPlural }: Written, trigger: Cursor['trigger']): boolean {
  if (trigger === 'asked') return true;
  if (trigger === '.') return number.endsWith('.');
  if (trigger !== ' ' || number) return false;
  return link !== 'comma' || isPlural || before.length > 1;
}

/** Answers as if the number were there: whose chapter it would be is told by all that stands around it. */
function referenceWith({ context, scanned }: Cursor, replaced: Span): Reference | undefined {
  if (!scanned) return undefined;
  const { analysis, project } = context;
  const { block } = scanned;
  const { text } = analysis;
  // A number that no heading of the draft has, so that it is not taken for one of its own chapters.
  const filled = `${text.slice(block.start, replaced.start)}97${text.slice(replaced.end, block.end)}`;
  const variant: ScannedBlock = { block, mentions: project.library.scanner.scan(filled) };
  const blocks = analysis.scanned.map((each) => (each === scanned ? variant : each));
  const about = project.sourceAt(context.document.uri)?.about;
  const references = resolveReferences(blocks, project.library.catalogue, about === undefined ? {} : { work: about });
  return references.find(({ start, end, place }) => place && start <= replaced.start && replaced.start < end);
}

function chaptersHere(library: Library, { work, resolution }: Reference): readonly KnownPlace[] {
  const works = work !== undefined ? [work] : resolution.state === 'ambiguous' ? resolution.candidates : [];
  return works.flatMap((id) => chaptersOf(library, id));
}

function fits(place: KnownPlace, { before, link, number: typed }: Written): boolean {
  const first = before.at(-1);
  if (before.includes(place.number) || !place.number.startsWith(typed)) return false;
  return link !== 'range' || first === undefined || compareNumbers(first, place.number) < 0;
}

/** Those where the sender that the sentence names has said something come first; else by work and number. */
function inOrder(cursor: Cursor, places: readonly KnownPlace[]): readonly KnownPlace[] {
  const sentence = sentenceBefore(cursor, cursor.before.length);
  const named = new Set(sentence && sourcesNamed(cursor, sentence).map(({ source }) => source.id));
  const answered = (place: KnownPlace) => place.answeredBy.some((id) => named.has(id));
  return named.size ? [...places.filter(answered), ...places.filter((place) => !answered(place))] : places;
}

function suggestionOf({ project }: Context, place: KnownPlace, all: readonly KnownPlace[]): Suggestion {
  const { kind, number: label, work, title, answeredBy } = place;
  const { catalogue, sources } = project.library;
  const senders = fewNames(answeredBy.flatMap((id) => sources.get(id) ?? []));
  const ofSeveral = work !== undefined && all.some((other) => other.work !== work);
  const from = [...(ofSeveral ? [workName(catalogue, work)] : []), ...(senders ? [senders] : [])].join(' · ');
  return {
    label,
    kind: CompletionItemKind.Reference,
    title,
    from: from || undefined,
    newText: label,
    meaning: { type: 'place', kind, number: label, ...(work !== undefined && { work }) },
  };
}
