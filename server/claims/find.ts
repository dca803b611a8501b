import type { Library } from '../evidence/library';
import type { Reference } from '../references/model';
import type { Block } from '../text/blocks';
import { type Span, shift } from '../text/span';
import { stepwise } from '../text/steps';
import type { Scene } from './finding/actors';
import { type BlockReading, type Context, type Marked, type Note, readBlock } from './finding/block';
import { Counted, concernedBy } from './finding/counted';
import { type Roster, rosterOf } from './finding/roster';
import { headingLevel, holderOfSection, type SectionHolder, Sections } from './finding/sections';
import type { Unattributed } from './finding/unattributed';
import { Generations } from './generations';
import type { Citation, Claim } from './model';
import { claimInDraft, type PlacedClaim } from './placed';

interface Input {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What stands for the text of each block: the same for the same text and kind. Without it the texts themselves do. */
  readonly contents?: readonly unknown[];
  /** Of the whole draft, in order. */
  readonly references: readonly Reference[];
  readonly library: Library;
}

/** Every claim of a draft, in order of the text. Never throws on any text. */
export function findClaims(input: Input): readonly Claim[] {
  return new ClaimFinder().find(input).claims.map(claimInDraft);
}

/** What a draft says that others hold. */
export interface Found {
  /** In order of the text. */
  readonly claims: readonly PlacedClaim[];
  /** What is held by nobody that it names, in order of the text; none in a draft without claims. */
  readonly unattributed: readonly Unattributed[];
}

/** What stands before a block and may decide what it says: a context with the text that tells it apart from others. */
interface Before {
  readonly context: Context;
  readonly key: string;
}

/** A block by itself: its text, which it is kept by, with its references in offsets of its own. */
interface Piece {
  readonly references: readonly Reference[];
  /** Of a heading. */
  readonly level: number | undefined;
  /** Whom a heading gives its section to. */
  readonly said: Partial<SectionHolder>;
}

/** A block that has been read, with what its reading depends on beside itself. */
interface Kept {
  readonly before: string;
  readonly by: number;
  readonly reading: BlockReading;
  readonly after: Before;
}

/**
 * Finds the claims of one draft again and again as it is written. What a block says depends on its text, its references and the little that
 * the blocks before leave, so readings are kept by these, and a keystroke reads one block.
 */
export class ClaimFinder {
  #library: Library | undefined;
  #roster: Roster | undefined;
  /** By what stands for the text of the block. */
  readonly #pieces = new Generations<unknown, Piece>();
  readonly #readings = new Generations<Piece, Kept>();
  readonly #counted = new Counted();

  find(input: Input): Found {
    return stepwise(() => this.read(input))();
  }

  /** {@link find} in steps of one block, for drafts that are read for the first time beside other work. */
  *read({ text, blocks, contents, references, library }: Input): Generator<void, Found> {
    const roster = this.#rosterOf(library);
    const sections = new Sections();
    const draft = new DraftClaims(text);
    let before = beforeOf(freshContext({ actors: [], own: false }, []));
    let from = 0;
    let origin = 0;
    for (const [index, block] of blocks.entries()) {
      const first = from;
      while ((references[from]?.start ?? block.end) < block.end) from++;
      const content = text.slice(block.start, block.end);
      const leads = (piece: Piece) => isLed(piece, references, first, from, block.start);
      const token = contents ? contents[index] : `${block.kind} ${content}`;
      let piece = this.#pieces.find(token, leads);
      if (!piece) {
        const own = references.slice(first, from).map((each) => shift(each, -block.start));
        piece = pieceOf(block, content, own, roster);
        this.#pieces.add(token, piece);
      }
      if (piece.level !== undefined) {
        const section = sections.enter(piece.level, piece.said);
        before = beforeOf(freshContext(section, metIn(before.context.scene, section, roster)));
      }
      if (piece.level !== undefined || block.kind !== 'paragraph') continue;
      const noted = draft.holdersOf(content);
      const key = noted ? `${before.key} ${JSON.stringify(noted)}` : before.key;
      const by = before.context.leadIns.length ? origin - block.start : 0;
      let known = this.#readings.find(piece, (each) => each.by === by && each.before === key);
      if (!known) {
        const context = { ...moved(before.context, by), ...(noted ? { noted } : {}) };
        const reading = readBlock(content, piece.references, roster, context);
        known = { before: key, by, reading, after: beforeOf(reading.context) };
        this.#readings.add(piece, known);
        yield;
      }
      draft.add(known.reading, block.start);
      before = known.after;
      origin = block.start;
    }
    this.#pieces.turn();
    this.#readings.turn();
    const { claims, unattributed } = draft.found();
    const [front] = blocks;
    const frontMatter = front?.kind === 'frontMatter' ? text.slice(front.start, front.end) : '';
    const concerned = concernedBy(library, references, frontMatter);
    return { claims: this.#counted.among(claims, roster, concerned), unattributed };
  }

  #rosterOf(library: Library): Roster {
    if (!this.#roster || library !== this.#library) {
      this.#pieces.clear();
      this.#readings.clear();
      this.#roster = rosterOf(library);
      this.#library = library;
    }
    return this.#roster;
  }
}

function pieceOf(block: Block, content: string, references: readonly Reference[], roster: Roster): Piece {
  const level = headingLevel(block, content, references, roster);
  return { references, level, said: level === undefined ? {} : holderOfSection(content, references, roster) };
}

/** True where a piece has just these references, from `first` up to `end`, when it stands at the offset `at`. */
function isLed(piece: Piece, references: readonly Reference[], first: number, end: number, at: number): boolean {
  if (piece.references.length !== end - first) return false;
  return piece.references.every(({ start, target }, index) => {
    const other = references[first + index];
    return other !== undefined && start === other.start - at && target === other.target;
  });
}

function beforeOf(context: Context): Before {
  return { context, key: JSON.stringify(context) };
}

/** Sources that the draft has named by the beginning of a section. */
function metIn({ met }: Scene, { actors }: SectionHolder, { all }: Roster): readonly string[] {
  return actors.every((id) => met.includes(id)) ? met : all.filter((id) => met.includes(id) || actors.includes(id));
}

function freshContext({ actors: heading, own }: SectionHolder, met: readonly string[]): Context {
  const scene: Scene = { heading, previous: [], named: [], met, cited: [] };
  return { scene, leadIns: [], top: heading.length > 0, own };
}

/** The context with its offsets `by` units further on. */
function moved(context: Context, by: number): Context {
  const leadIns = context.leadIns.map((leadIn) => ({
    ...leadIn,
    citations: leadIn.citations.map((citation) => shift(citation, by)),
    ...(leadIn.attitude ? { attitude: shift(leadIn.attitude, by) } : {}),
    ...(leadIn.topic ? { topic: shift(leadIn.topic, by) } : {}),
  }));
  const cited = context.scene.cited.map(
    ({ place, work }): Citation => ({ start: 0, end: 0, place, ...(work === undefined ? {} : { work }) }),
  );
  return { ...context, leadIns, scene: { ...context.scene, cited } };
}

const noteLabel = /^[ \t]{0,3}\[\^([^\]\s]{1,40})\]:/gm;

/** Gathers the claims of the blocks, and lays notes that are citations to the sentences that bear their marks. */
class DraftClaims {
  readonly #claims: PlacedClaim[] = [];
  readonly #marked: Marked[] = [];
  readonly #unattributed: Unattributed[] = [];
  readonly #notes = new Map<string, Note>();
  /** Whose view the sentence with a note's mark gives, by label. */
  readonly #holders = new Map<string, readonly string[]>();

  constructor(readonly text: string) {}

  /** Whose view the sentences give that bear the marks of the notes in this block; undefined where there are no notes. */
  holdersOf(content: string): Readonly<Record<string, readonly string[]>> | undefined {
    if (!content.includes('[^')) return undefined;
    const labels = [...content.matchAll(noteLabel)].map(({ 1: label = '' }) => label);
    const known = labels.flatMap((label) => {
      const actors = this.#holders.get(label);
      return actors ? [[label, actors] as const] : [];
    });
    return known.length ? Object.fromEntries(known) : undefined;
  }

  /** Takes in what the block at the offset `at` says. */
  add({ claims, marked, notes, unattributed }: BlockReading, at: number): void {
    const before = this.#claims.length;
    for (const claim of claims) this.#claims.push({ at, claim });
    for (const each of unattributed) this.#unattributed.push(shift(each, at));
    for (const { label, claims: positions } of marked) {
      const actors = positions.flatMap((position) => claims[position]?.actors ?? []);
      if (actors.length) this.#holders.set(label, [...new Set(actors)]);
    }
    for (const each of marked)
      this.#marked.push({
        ...each,
        sentence: shift(each.sentence, at),
        claims: each.claims.map((position) => position + before),
      });
    for (const note of notes) {
      if (!this.#notes.has(note.label))
        this.#notes.set(note.label, { ...note, citations: note.citations.map((citation) => shift(citation, at)) });
    }
  }

  found(): Found {
    for (const { label, sentence, claims, open } of this.#marked) {
      const note = this.#notes.get(label);
      if (!note) continue;
      for (const position of claims) this.#cite(position, note);
      if (open && !claims.length && note.actors.length)
        this.#claims.push({ at: 0, claim: noted(this.text, sentence, note) });
    }
    const claims = this.#claims.sort(
      (a, b) => a.at + a.claim.start - b.at - b.claim.start || a.at + a.claim.end - b.at - b.claim.end,
    );
    return { claims, unattributed: claims.length ? this.#unattributed : [] };
  }

  /** Adds a note's places to a claim, unless the note names other sources. */
  #cite(position: number, { actors, citations }: Note): void {
    const placed = this.#claims[position];
    if (!placed || (actors.length && !actors.some((actor) => placed.claim.actors.includes(actor)))) return;
    const { at, claim } = placed;
    const added = citations.map((citation) => shift(citation, -at));
    this.#claims[position] = { at, claim: { ...claim, citations: [...claim.citations, ...added] } };
  }
}

/** A sentence that nobody holds but its note: «Turnus bør gi erfaring.[^1]» */
function noted(text: string, sentence: Span, { actors, citations }: Note): Claim {
  const words = text.slice(sentence.start, sentence.end).replace(/(?:\[\^[^\]\s]{1,40}\]|[\s.])+$/, '');
  const content = [{ start: sentence.start, end: sentence.start + words.length }];
  return { ...sentence, sentence, content, actors, citations, quotations: [], references: [] };
}
