import { sentences } from '../../language/sentences';
import { attribution } from '../../lexicon/attribution';
import { isStopWord } from '../../lexicon/stopWords';
import type { Reference } from '../../references/model';
import { entitiesRead, masked, maskUnit } from '../../text/masks';
import { quotations } from '../../text/quotations';
import { overlaps, type Span } from '../../text/span';
import { words } from '../../text/words';
import type { Citation, Claim, Quotation } from '../model';
import { findMentions, type Mention, type Scene } from './actors';
import { bracketed } from './citations';
import { governing, type LeadIn, labelOf, nameAlone } from './lists';
import { type Inherited, type Reading, readClaims } from './read';
import type { Roster } from './roster';
import { readSentence, type Sentence } from './sentence';
import { cellsOf, type Head, headOf, holderColumn, placeInCell, type Row } from './tables';
import type { Unattributed } from './unattributed';
import { type Unit, unitsOf } from './units';
import { within } from './within';

/** What the blocks before leave for the next one. Offsets in it are relative to the start of the block it is handed to. */
export interface Context {
  readonly scene: Scene;
  /** The lead-ins of a list or quotation that the block may go on with, outermost first. */
  readonly leadIns: readonly LeadIn[];
  /** True for the first block below a heading. */
  readonly top: boolean;
  /** For the notes in the block, whose view the sentence with their mark gives, by label. */
  readonly noted?: Readonly<Record<string, readonly string[]>>;
  /** True below a heading that gives the section to the drafter or to a commission. */
  readonly own: boolean;
}

/** A sentence with a note's mark: the claims it gave, by position; none where nobody holds what it says. */
export interface Marked {
  readonly label: string;
  readonly sentence: Span;
  readonly claims: readonly number[];
  readonly open: boolean;
}

/** A note that only says where something stands: «[^1]: NTNU, kap. 10.3.» */
export interface Note {
  readonly label: string;
  readonly actors: readonly string[];
  readonly citations: readonly Citation[];
}

/** What one block says. Depends on its text, its references and the context alone; offsets are into the block. */
export interface BlockReading {
  readonly claims: readonly Claim[];
  readonly marked: readonly Marked[];
  readonly notes: readonly Note[];
  /** What is held by nobody, in paragraphs that name nobody. */
  readonly unattributed: readonly Unattributed[];
  readonly context: Context;
}

const noteMark = /\[\^([^\]\s]{1,40})\]/g;
const memoLine = /^[*_]*(\p{L}+)[*_]*(?:\s\p{L}+)?:/u;

/** «(Hansen, 2020)», «jf.», «§ 4»: something that can be looked up, whether or not the catalogue has it. */
const published = /\([^()]{0,80}\d{4}[a-z]?\)|(?<!\p{L})jfr?\.|§/u;

/** Reads one paragraph block: prose, lists, tables, notes. */
export function readBlock(
  text: string,
  references: readonly Reference[],
  roster: Roster,
  context: Context,
): BlockReading {
  return new BlockReader(text, references, roster, context).run();
}

class BlockReader {
  /** The block without note marks and what is no prose, of equal length. */
  readonly #text: string;
  readonly #units: readonly Unit[];
  readonly #marks: readonly (Span & { readonly label: string })[];
  readonly #quotations: readonly Quotation[];
  readonly #claims: Claim[] = [];
  readonly #marked: Marked[] = [];
  readonly #notes: Note[] = [];
  readonly #unattributed: Unattributed[] = [];
  #scene: Scene;
  #leadIns: readonly LeadIn[];
  #top: boolean;
  readonly #noted: Context['noted'];
  readonly #own: boolean;

  constructor(
    text: string,
    readonly references: readonly Reference[],
    readonly roster: Roster,
    context: Context,
  ) {
    const units = text.includes('[^') ? [...text.matchAll(noteMark)] : [];
    this.#marks = units.map(({ 0: mark, 1: label = '', index }) => ({ start: index, end: index + mark.length, label }));
    const unmarked = entitiesRead(
      blanked(
        text,
        this.#marks.filter(({ end }) => text[end] !== ':'),
      ),
    );
    this.#units = unitsOf(unmarked);
    this.#quotations = quotations(unmarked);
    this.#text = masked(unmarked);
    this.#scene = context.scene;
    this.#leadIns = context.leadIns;
    this.#top = context.top;
    this.#noted = context.noted;
    this.#own = context.own;
  }

  run(): BlockReading {
    for (const unit of this.#units) {
      this.#unit(unit);
      this.#top = false;
    }
    const context = { scene: alone(this.#scene), leadIns: this.#leadIns, top: false, own: this.#own };
    return {
      claims: this.#claims,
      marked: this.#marked,
      notes: this.#notes,
      unattributed: this.#unattributed,
      context,
    };
  }

  #unit(unit: Unit): void {
    if (unit.kind === 'table') this.#table(unit.rows);
    else if (unit.kind === 'note') this.#note(unit.span, unit.label);
    else if (unit.kind === 'item') this.#item(unit.span, unit.indent);
    else if (unit.kind === 'quote') this.#quote(unit.span);
    else this.#prose(unit.span);
  }

  #prose(span: Span): void {
    this.#leadIns = [];
    const word = memoLine.exec(this.#text.slice(span.start, span.start + 60))?.[1]?.toLowerCase();
    if (word !== undefined && attribution().words.memoLines.has(word)) return;
    this.#scene = { ...this.#scene, previous: [] };
    this.#read(span, undefined, -1);
  }

  #item(span: Span, indent: number): void {
    this.#leadIns = governing(this.#leadIns, indent);
    this.#scene = alone(this.#scene);
    const { heading } = this.#scene;
    if (this.#top && heading.length === 1)
      this.#leadIns = [{ actors: heading, citations: [], indent: -1, isHeading: true }];
    this.#read(span, this.#leadIns.at(-1), indent);
  }

  /** A quotation set off as a block belongs to whom the lead-in names; without one it is nobody's. */
  #quote(span: Span): void {
    const leadIn = this.#leadIns.at(-1);
    this.#leadIns = [];
    if (!leadIn) return;
    const sentence = readSentence(this.#text, span, within(this.#quotations, span));
    this.#keep(sentence, this.#readOne(sentence, leadIn));
  }

  /** Reads the sentences of a paragraph, item or cell; a source before a colon at its start holds all of it. */
  #read(span: Span, inherited: Inherited | undefined, indent: number): void {
    const label = labelOf(this.#text, span, this.#inside(span), this.roster, this.#scene);
    const holder: Inherited | undefined = label
      ? { actors: label.actors, citations: label.citations, isPlaced: true }
      : inherited;
    if (label) this.#scene = { ...this.#scene, previous: label.actors, named: [...this.#scene.named, ...label.actors] };
    const from = label?.end ?? span.start;
    const alone =
      indent >= 0 && !label ? nameAlone(this.#text, span, this.#inside(span), this.roster, this.#scene) : undefined;
    if (alone) {
      this.#leadIns = [...this.#leadIns, { actors: alone, citations: [], indent }];
      return;
    }
    if (label && from >= span.end) {
      this.#leadIns = [...this.#leadIns, { actors: label.actors, citations: label.citations, indent }];
      return;
    }
    const read = this.#sentences({ start: from, end: span.end }).map((sentence) => ({
      sentence,
      reading: this.#readOne(sentence, holder),
    }));
    if (!holder) this.#coverWithCitation(read, indent);
    this.#coverBetween(read);
    for (const { sentence, reading } of read) this.#keep(sentence, reading);
    if (
      indent < 0 &&
      !this.#own &&
      !this.#namesSource(
        span,
        read.map(({ reading }) => reading),
      )
    )
      this.#unattributed.push(...read.flatMap(({ reading }) => reading.unattributed ?? []));
    const leadIn = read.at(-1)?.reading.leadIn;
    if (leadIn) this.#leadIns = [...this.#leadIns, { ...leadIn, indent }];
  }

  /** True for a paragraph that names somebody, or something that can be looked up, in any of its sentences. */
  #namesSource(span: Span, readings: readonly Reading[]): boolean {
    const isMarked = within(this.#marks, { start: span.start, end: this.#reach(span) + 1 }).length > 0;
    if (isMarked || readings.some(({ named }) => named)) return true;
    const text = this.#text.slice(span.start, span.end);
    return text.includes(maskUnit) || published.test(text);
  }

  /** The citation that ends an item, cell or paragraph tells whose the sentences before it are, where nobody else holds any of them; where they stand too, if nothing else says whose they are. */
  #coverWithCitation(read: { sentence: Sentence; reading: Reading }[], indent: number): void {
    const end = read.at(-1)?.reading;
    const last = end?.claims.at(-1);
    if (!last || !(last.citations.length || end?.byCitation) || last.attitude) return;
    const { actors } = last;
    const places = read.filter(({ reading }) => reading.claims.some(({ citations }) => citations.length)).length;
    const citations = places === 1 && (indent >= 0 || end?.byCitation) ? last.citations : [];
    const others = read.some(({ reading }) => !reading.open && reading.scene.previous.join() !== actors.join());
    if (others) return;
    for (const each of read) {
      if (each.reading.open && !each.reading.claims.length)
        each.reading = this.#readOne(each.sentence, { actors, citations });
    }
  }

  /** Where citations alone tell whose the sentences are, one between two of the same source is that source's too. */
  #coverBetween(read: { sentence: Sentence; reading: Reading }[]): void {
    for (const [i, each] of read.entries()) {
      const before = read[i - 1]?.reading;
      const behind = read[i + 1]?.reading;
      if (!each.reading.open || each.reading.claims.length || !before?.byCitation || !behind?.byCitation) continue;
      const actors = before.scene.previous;
      if (actors.length === 1 && actors.join() === behind.scene.previous.join())
        each.reading = this.#readOne(each.sentence, { actors, citations: [] });
    }
  }

  /** A quotation of several sentences belongs to the sentence that gives it. */
  #sentences({ start, end }: Span): readonly Sentence[] {
    const spans: Span[] = [];
    for (const span of sentences(this.#text.slice(start, end))) {
      const next = { start: start + span.start, end: start + span.end };
      const last = spans.at(-1);
      const quoted =
        last && within(this.#quotations, last).some((each) => each.start < last.end && each.end > next.start);
      if (quoted) spans[spans.length - 1] = { start: last.start, end: next.end };
      else spans.push(next);
    }
    return spans.map((span) => readSentence(this.#text, span, within(this.#quotations, span)));
  }

  #readOne(sentence: Sentence, inherited: Inherited | undefined): Reading {
    const marks = within(this.#marks, sentence);
    const reading = readClaims(sentence, this.#inside(sentence), this.roster, this.#scene, inherited, marks);
    this.#scene = reading.scene;
    return reading;
  }

  #keep(sentence: Sentence, { claims, open }: Reading): void {
    const from = this.#claims.length;
    const telling = claims.filter((claim) => !onlyPoints(this.#text, claim));
    this.#claims.push(...telling);
    const positions = telling.map((_, i) => from + i);
    for (const { label } of within(this.#marks, { start: sentence.start, end: this.#reach(sentence) + 1 })) {
      this.#marked.push({ label, sentence: { start: sentence.start, end: sentence.end }, claims: positions, open });
    }
  }

  /** How far marks belong to a sentence: to the next letter behind it. */
  #reach({ end }: Span): number {
    const gap = /^[\s.,;:»”")*_]*/.exec(this.#text.slice(end, end + 80))?.[0].length ?? 0;
    return end + gap - 1;
  }

  #inside(span: Span): readonly Reference[] {
    return within(this.references, span);
  }

  #note(span: Span, label: string): void {
    const before = this.#scene;
    this.#scene = {
      heading: [],
      previous: this.#noted?.[label] ?? [],
      named: before.named,
      met: before.met,
      cited: [],
    };
    const whole = readSentence(this.#text, span, within(this.#quotations, span));
    const references = this.#inside(span);
    const cited = bracketed(whole, span, references, this.#mentions(whole, references), this.#scene, this.roster);
    if (cited) this.#notes.push({ label, actors: cited.actors, citations: cited.citations });
    else this.#read(span, undefined, 0);
    this.#scene = before;
  }

  #mentions(sentence: Sentence, references: readonly Reference[]): readonly Mention[] {
    return findMentions(
      sentence,
      references.filter(({ kind }) => kind === 'actor'),
      this.roster,
      this.#scene,
    );
  }

  #head(span: Span): Head {
    const references = this.#inside(span);
    return headOf(this.#text, span, this.#mentions(readSentence(this.#text, span, []), references), references);
  }

  #table(rows: readonly Row[]): void {
    this.#leadIns = [];
    const before = this.#scene;
    const [heads, ...body] = rows;
    const columns = (heads ?? []).map((span) => this.#head(span));
    const at = holderColumn(columns, body, (cell) => this.#nameIn(cell).length > 0);
    for (const row of body) {
      const [first] = row;
      if (!first) continue;
      const place = placeInCell(this.#text, first, columns[0]);
      const holder = { at, actors: this.#nameIn(row[at]) };
      const head = { ...this.#head(first), holder, place };
      for (const { cell, inherited } of cellsOf(row, columns, head, before.heading)) {
        this.#scene = { ...alone(this.#scene), previous: [] };
        this.#read(cell, inherited, 0);
        this.#leadIns = [];
      }
    }
    this.#scene = { ...before, previous: [] };
  }

  /** The sources that a cell names, where it holds names and little else. */
  #nameIn(cell: Span | undefined): readonly string[] {
    return cell && this.#isName(cell) ? this.#head(cell).actors : [];
  }

  /** True for a cell that holds a name and little else. */
  #isName(span: Span): boolean {
    const sentence = readSentence(this.#text, span, []);
    const mentions = this.#mentions(sentence, this.#inside(span)).filter(({ actors }) => actors.length);
    const named = mentions.reduce((sum, { first, last }) => sum + last - first + 1, 0);
    return sentence.words.length - named <= 2;
  }
}

/** What goes on where another piece of text begins: what its first sentence points at is not the sentence before. */
function alone({ before: _, ...scene }: Scene): Scene {
  return scene;
}

/** The text with these spans as blanks. */
function blanked(text: string, spans: readonly Span[]): string {
  if (!spans.length) return text;
  let out = '';
  let copied = 0;
  for (const { start, end } of spans) {
    out += text.slice(copied, start) + ' '.repeat(end - start);
    copied = end;
  }
  return out + text.slice(copied);
}

/** A cell or item that only says where something stands («kapittel 10.8 og 10.9», «spørsmål 1 til 4»): it gives no view. */
function onlyPoints(text: string, { content, references, attitude, quotations }: Claim): boolean {
  if (attitude || quotations.length || !references.length) return false;
  return content.every((span) =>
    words(text, span.start, span.end).every(
      (word) => isStopWord(word.form) || references.some((reference) => overlaps(reference, word)),
    ),
  );
}
