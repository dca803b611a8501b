import { attribution } from '../../lexicon/attribution';
import type { Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Citation } from '../model';
import { type TitleFrame, titleFrames } from '../titles';
import type { Mention, Scene } from './actors';
import type { Roster } from './roster';
import { gapBefore, inBrackets, inQuotation, type Sentence, stretch } from './sentence';

/** A stretch that only says where something stands: «(NTNU, kap. 10.9)», «jf. svaret på spørsmål 20», «i kapittel 10.4». */
export interface Cited extends Span {
  readonly citations: readonly Citation[];
  /** The sources it names, in order; empty for a bare place. */
  readonly actors: readonly string[];
  /** Whether it stands in brackets or behind «jf.», and so backs the clause before it. */
  readonly behind: boolean;
  /** It opens the sentence as a label («Kap. 10.4: …») and backs every clause of it. */
  readonly isLabel: boolean;
}

const openers = new Set(['jf', 'jfr', 'jamfør', 'se', 'sjå']);
const placed = new Set(['i', 'under', 'til', 'av', 'fra', 'frå', 'etter', 'på']);

/** Every citation of a sentence, in order. `places` are its references to chapters and questions. */
export function findCited(
  sentence: Sentence,
  references: readonly Reference[],
  mentions: readonly Mention[],
  scene: Scene,
  roster: Roster,
): readonly Cited[] {
  const inBracketsFound = sentence.brackets.flatMap((bracket) => {
    const cited = bracketed(sentence, bracket, references, mentions, scene, roster);
    return cited ? bySource(sentence, cited, mentions) : [];
  });
  const taken = (span: Span) => inBracketsFound.some((cited) => overlaps(cited, span));
  const places = references.filter((reference) => reference.place && !taken(reference) && !quoted(sentence, reference));
  const running = runs(sentence, places).flatMap((run) => inProse(sentence, run, mentions) ?? []);
  const same = samePlace(sentence, scene);
  return [...inBracketsFound, ...running, ...(same && !taken(same) ? [same] : [])].sort((a, b) => a.start - b.start);
}

function quoted(sentence: Sentence, span: Span): boolean {
  return sentence.quotations.some(({ words }) => overlaps(words, span));
}

function citationOf({ start, end, place, work }: Reference): Citation | undefined {
  return place && { start, end, place, ...(work === undefined ? {} : { work }) };
}

/** A bracket or note that holds places, sources and words that lead to them, and nothing else; undefined for any other. */
export function bracketed(
  sentence: Sentence,
  bracket: Span,
  references: readonly Reference[],
  mentions: readonly Mention[],
  scene: Scene,
  roster: Roster,
): Cited | undefined {
  const titled = titledIn(sentence, bracket, roster);
  const inside = references.filter((reference) => overlaps(reference, bracket));
  const who = mentions.filter(
    ({ first, kind }) => kind !== 'body' && overlaps(stretch(sentence, first, first), bracket),
  );
  const places = inside.filter(({ place }) => place);
  if (inside.some(({ kind }) => kind === 'nou') && !who.length) return undefined;
  const from = sentence.words.findIndex(({ start }) => start >= bracket.start);
  let same = false;
  for (let at = from; at >= 0 && at < sentence.words.length; at++) {
    const word = sentence.words[at];
    if (!word || word.start >= bracket.end) break;
    if (
      who.some(({ first, last }) => first <= at && at <= last) ||
      inside.some((reference) => overlaps(reference, word)) ||
      titled.some(({ frame }) => overlaps(frame, word))
    )
      continue;
    if (!attribution().words.citationWords.has(word.form)) return undefined;
    same ||= /^(?:samme|same|ibid)$/.test(word.form);
  }
  if (!places.length && !who.length && !same && !titled.length) return undefined;
  if (who.length && !places.length && !titled.length && isApposition(sentence, bracket, who, mentions))
    return undefined;
  const citations =
    same && !places.length ? atSamePlace(scene, bracket) : places.flatMap((place) => citationOf(place) ?? []);
  return {
    ...bracket,
    citations,
    actors: who.length ? [...new Set(who.flatMap(({ actors }) => actors))] : havingTitle(titled, scene),
    behind: true,
    isLabel: false,
  };
}

interface Titled {
  readonly frame: TitleFrame;
  readonly ids: readonly string[];
}

/** Sections that a bracket names by their titles: «(Elvebyen, avsnittet «Buss»)», «(avsnittet om buss og tog)». */
function titledIn({ text }: Sentence, bracket: Span, roster: Roster): readonly Titled[] {
  return titleFrames(text, bracket).flatMap((frame) => {
    const ids = roster.titled(text, frame);
    return ids.length ? [{ frame, ids }] : [];
  });
}

/** Whose a section is that a bracket names alone: the only source's that has one, else that of the sentence before or of the heading. */
function havingTitle(titled: readonly Titled[], { previous, heading }: Scene): readonly string[] {
  const ids = [...new Set(titled.flatMap((each) => each.ids))];
  if (ids.length < 2) return ids;
  return [previous, heading].find((actors) => actors.length === 1 && actors.every((id) => ids.includes(id))) ?? [];
}

/** A bracket with places of several sources as one for each of them; one right behind a member of a list belongs to that member. */
function bySource(sentence: Sentence, cited: Cited, mentions: readonly Mention[]): readonly Cited[] {
  if (!cited.actors.length) {
    const member = mentions.flatMap(({ parts }) => parts ?? []).find(({ last }) => adjoins(sentence, last, cited));
    return [member ? { ...cited, actors: member.actors } : cited];
  }
  if (cited.actors.length === 1) return [cited];
  const inside = mentions
    .flatMap(({ parts, ...whole }) => parts ?? [whole])
    .filter(({ first, actors }) => actors.length && overlaps(stretch(sentence, first, first), cited));
  return inside.map(({ first, actors }, i) => {
    const start = i === 0 ? cited.start : (sentence.words[first]?.start ?? cited.start);
    const end = sentence.words[inside[i + 1]?.first ?? -1]?.start ?? cited.end;
    return {
      ...cited,
      start,
      end,
      actors,
      citations: cited.citations.filter((each) => each.start >= start && each.start < end),
    };
  });
}

function adjoins(sentence: Sentence, last: number, { start }: Span): boolean {
  const end = sentence.words[last]?.end ?? start;
  return end <= start && sentence.text.slice(end, start).trim() === '';
}

/** «Forbundet (PMF)» explains a name. */
function isApposition(
  sentence: Sentence,
  bracket: Span,
  who: readonly Mention[],
  mentions: readonly Mention[],
): boolean {
  const before = sentence.words.findLastIndex(({ end }) => end <= bracket.start);
  const actors = who.flatMap((mention) => mention.actors);
  const neighbour = mentions.find(({ first, last }) => first <= before && before <= last);
  return neighbour?.actors.some((actor) => actors.includes(actor)) ?? false;
}

/** Places that stand side by side («kapittel 10.3 og 10.4») as one. */
function runs(sentence: Sentence, places: readonly Reference[]): readonly (readonly Reference[])[] {
  const found: Reference[][] = [];
  for (const place of places) {
    const run = found.at(-1);
    const last = run?.at(-1);
    if (run && last && /^\s*(?:,|og|eller|samt|,?\s+og)\s*$/.test(sentence.text.slice(last.end, place.start)))
      run.push(place);
    else found.push([place]);
  }
  return found;
}

/**
 * A place in running text is a citation behind «jf.», in «(i) svaret på spørsmål 22» and «NTNUs svar på …», behind «under», and as the
 * adverbial of a clause that reports («I kapittel 10.4 skriver NTNU», «NTNU skriver i kapittel 10.4 at»). Elsewhere it is spoken of.
 */
function inProse(sentence: Sentence, run: readonly Reference[], mentions: readonly Mention[]): Cited | undefined {
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const at = sentence.words.findIndex(({ end }) => end > first.start);
  const from = at < 0 ? sentence.words.length : at;
  const behind = sentence.words.findIndex((word) => word.start >= last.end);
  const left = isLabel(sentence, from, last) ? label : leftEdge(sentence, { from, behind }, mentions);
  if (!left) return undefined;
  const start = sentence.words[left.at]?.start ?? first.start;
  const tail = left.jf ? tailEnd(sentence, behind) : undefined;
  const citations = run.flatMap((reference) => citationOf(reference) ?? []);
  return { start, end: tail ?? last.end, citations, actors: left.actors, behind: left.jf, isLabel: left === label };
}

/** «Kap. 10.4: …», «**Til spørsmål 5:** …»: the place that opens a sentence, with a colon behind it, is where all of it stands. */
function isLabel(sentence: Sentence, from: number, { end }: Span): boolean {
  const opens = from === 0 || (from === 1 && /^(?:til|ad)$/.test(sentence.forms[0] ?? ''));
  return opens && /^[*_]{0,3}:/.test(sentence.text.slice(end, end + mostMarks));
}

const mostMarks = 4;

interface LeftEdge {
  readonly at: number;
  readonly jf: boolean;
  readonly actors: readonly string[];
}

const label: LeftEdge = { at: 0, jf: false, actors: [] };

/** Positions of the first word of a place and of the word behind it; -1 where none follows. */
interface Position {
  readonly from: number;
  readonly behind: number;
}

/** Where the citation that ends in this place begins; undefined where the place is spoken of. */
function leftEdge(sentence: Sentence, position: Position, mentions: readonly Mention[]): LeftEdge | undefined {
  const { forms } = sentence;
  const at = position.from;
  const { texts, definiteTexts } = attribution().words;
  let i = at - 1;
  let answer = false;
  if (
    /^(?:på|til|under)$/.test(forms[i] ?? '') &&
    (definiteTexts.has(forms[i - 1] ?? '') || texts.has(forms[i - 1] ?? ''))
  ) {
    const own = /^(?:sitt|sin|sine|si)$/.test(forms[i - 2] ?? '');
    answer = definiteTexts.has(forms[i - 1] ?? '') || own || owner(mentions, i - 2)?.genitive === true;
    i -= own ? 3 : 2;
  }
  const who = owner(mentions, i);
  const actors = who?.actors ?? [];
  if (who) i = who.first - 1;
  if (openers.has(forms[i] ?? '')) return { at: i, jf: true, actors };
  if (answer) return { at: placed.has(forms[i] ?? '') || /^ifølg/.test(forms[i] ?? '') ? i : i + 1, jf: false, actors };
  if (who && !who.genitive && /^\s*,\s*$/.test(gapBefore(sentence, at))) return { at, jf: false, actors: [] };
  if (i !== at - 1) return undefined;
  if (forms[i] === 'under') return { at: i, jf: false, actors };
  return placed.has(forms[i] ?? '') && isAdverbial(sentence, i, position.behind, mentions)
    ? { at: i, jf: false, actors }
    : undefined;
}

function owner(mentions: readonly Mention[], at: number): Mention | undefined {
  return mentions.find(({ last, actors, alone }) => last === at && actors.length > 0 && !alone);
}

/** «I kapittel 10.4 skriver NTNU»: the place opens the clause and verb and source follow; or it stands right behind the source. */
function isAdverbial(sentence: Sentence, preposition: number, behind: number, mentions: readonly Mention[]): boolean {
  const isHolder = ({ kind, genitive }: Mention) => kind !== 'body' && !genitive;
  if (preposition === 0) {
    if (behind < 0 || gapBefore(sentence, behind).includes(',')) return false;
    return mentions.some((mention) => isHolder(mention) && mention.first > behind && mention.first <= behind + 2);
  }
  const said = preposition - 1;
  const reporting = /^(?:skriver|skriv|sier|seier|uttaler|mener|meiner|heter|heiter|påpeker|peker|framhever)$/.test(
    sentence.forms[said] ?? '',
  );
  if (reporting || raises(sentence, said)) return true;
  return mentions.some((mention) => mention.last === said && mention.first > 0 && isHolder(mention));
}

const raising =
  /^(?:ta|tar|tek|tok|tatt|teke|tas|tok|trekker|trekkjer|trekk|trakk|trukket|løfter|løftar|løftet|løfta|legger|legg|la|spiller|spelar|bringer)$/;
const farthest = 4;

/** «tar NTNU opp i kapittel 10.4», «løfter direktoratet fram i svaret»: the verb may stand before its subject. */
function raises({ forms }: Sentence, particle: number): boolean {
  if (!/^(?:opp|fram|frem|inn)$/.test(forms[particle] ?? '')) return false;
  return forms.slice(Math.max(0, particle - farthest), particle).some((form) => raising.test(form));
}

/** Takes «i svaret», «i høringssvaret» behind a place to the citation. */
function tailEnd(sentence: Sentence, at: number): number | undefined {
  if (at < 1 || !/^(?:i|fra|frå)$/.test(sentence.forms[at] ?? '')) return undefined;
  const { definiteTexts } = attribution().words;
  return definiteTexts.has(sentence.forms[at + 1] ?? '') ? sentence.words[at + 1]?.end : undefined;
}

/** «i samme svar», «samme sted», «ifølge samme svar»: the place cited last. Undefined where none was. */
function samePlace(sentence: Sentence, scene: Scene): Cited | undefined {
  const { samePlaces } = attribution().words;
  for (let at = 0; at + 1 < sentence.words.length; at++) {
    if (!/^(?:samme|same)$/.test(sentence.forms[at] ?? '') || !samePlaces.has(sentence.forms[at + 1] ?? '')) continue;
    if ((sentence.aside[at] ?? 0) & (inQuotation | inBrackets)) continue;
    const first = /^(?:i|på|under|ifølge|ifølgje|det|av)$/.test(sentence.forms[at - 1] ?? '') ? at - 1 : at;
    const span = stretch(sentence, first, at + 1);
    const citations = atSamePlace(scene, span);
    return citations.length ? { ...span, citations, actors: [], behind: false, isLabel: false } : undefined;
  }
  return undefined;
}

/** Each place once: clauses of a sentence may have been backed by the same one. */
function atSamePlace({ cited }: Scene, { start, end }: Span): readonly Citation[] {
  const places = new Map(cited.map((citation) => [JSON.stringify(citation.place), citation]));
  return [...places.values()].map((citation) => ({ ...citation, start, end }));
}
