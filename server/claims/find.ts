import type { Library } from '../evidence/library';
import type { Reference } from '../references/model';
import type { Block } from '../text/blocks';
import { type Span, shift } from '../text/span';
import { findMentions, type Scene } from './finding/actors';
import { type BlockReading, type Context, type Marked, type Note, readBlock } from './finding/block';
import { type Roster, rosterOf } from './finding/roster';
import { readSentence } from './finding/sentence';
import type { Citation, Claim } from './model';

interface Input {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of the whole draft, in order. */
  readonly references: readonly Reference[];
  readonly library: Library;
}

/** Every claim of a draft, in order of the text. Never throws on any text. */
export function findClaims(input: Input): readonly Claim[] {
  return new ClaimFinder().find(input);
}

/**
 * Finds the claims of one draft again and again as it is written. What a block says depends on its text, its references and the little that
 * the blocks before leave, so readings are kept by these, and a keystroke reads one block.
 */
export class ClaimFinder {
  #library: Library | undefined;
  #roster: Roster | undefined;
  #kept = new Map<string, BlockReading>();

  find({ text, blocks, references, library }: Input): readonly Claim[] {
    const roster = this.#rosterOf(library);
    const kept = new Map<string, BlockReading>();
    const sections = new Sections();
    const draft = new DraftClaims(text);
    let context = freshContext([]);
    let from = 0;
    let origin = 0;
    for (const block of blocks) {
      const own: Reference[] = [];
      for (; (references[from]?.start ?? block.end) < block.end; from++) {
        const reference = references[from];
        if (reference && reference.start >= block.start) own.push(shift(reference, -block.start));
      }
      if (block.kind === 'heading')
        context = freshContext(
          sections.enter(block.level ?? 1, headingActors(text.slice(block.start, block.end), own, roster)),
        );
      if (block.kind !== 'paragraph') continue;
      const content = text.slice(block.start, block.end);
      context = moved(context, origin - block.start);
      const key = JSON.stringify([content, own, context]);
      const reading = kept.get(key) ?? this.#kept.get(key) ?? readBlock(content, own, roster, context);
      kept.set(key, reading);
      draft.add(reading, block.start);
      context = reading.context;
      origin = block.start;
    }
    this.#kept = kept;
    return draft.claims();
  }

  #rosterOf(library: Library): Roster {
    if (!this.#roster || library !== this.#library) {
      this.#kept.clear();
      this.#roster = rosterOf(library);
      this.#library = library;
    }
    return this.#roster;
  }
}

function freshContext(heading: readonly string[]): Context {
  const scene: Scene = { heading, previous: [], named: [], cited: [] };
  return { scene, leadIns: [], top: heading.length > 0 };
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

/** Sections and whose they are, by the levels of the headings around. */
class Sections {
  readonly #open: { readonly level: number; readonly actors: readonly string[] }[] = [];

  /** Whose the section is that this heading opens: those it names, else those of the section around it; nobody's where it is the drafter's. */
  enter(level: number, named: readonly string[] | 'nobody' | 'unsaid'): readonly string[] {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const around = this.#open.at(-1)?.actors ?? [];
    const actors = named === 'unsaid' ? around : named === 'nobody' ? [] : named;
    this.#open.push({ level, actors });
    return actors;
  }
}

const ownSection =
  /vurdering|tilråding|tilrading|anbefaling|oppfølging|oppfølgjing|konklusjon|vedtak|drøfting|drøftelse|forslag|innstilling|veien videre/i;

/** The source that a heading gives its section to («Innspill fra NTNU»); `nobody` for the drafter's own and for several, `unsaid` for others. */
function headingActors(
  title: string,
  references: readonly Reference[],
  roster: Roster,
): readonly string[] | 'nobody' | 'unsaid' {
  const sentence = readSentence(title, { start: 0, end: title.length }, []);
  const scene: Scene = { heading: [], previous: [], named: [], cited: [] };
  const mentions = findMentions(
    sentence,
    references.filter(({ kind }) => kind === 'actor'),
    roster,
    scene,
  );
  if (mentions.some(({ drafter }) => drafter)) return 'nobody';
  const sources = mentions.filter(({ actors, first }) => actors.length && sentence.forms[first - 1] !== 'til');
  const actors = [...new Set(sources.flatMap((mention) => mention.actors))];
  if (actors.length) return actors.length === 1 ? actors : 'nobody';
  return ownSection.test(title) ? 'nobody' : 'unsaid';
}

/** Gathers the claims of the blocks, and lays notes that are citations to the sentences that bear their marks. */
class DraftClaims {
  readonly #claims: Claim[] = [];
  readonly #marked: Marked[] = [];
  readonly #notes = new Map<string, Note>();

  constructor(readonly text: string) {}

  add({ claims, marked, notes }: BlockReading, by: number): void {
    const before = this.#claims.length;
    for (const claim of claims) this.#claims.push(shiftClaim(claim, by));
    for (const each of marked)
      this.#marked.push({
        ...each,
        sentence: shift(each.sentence, by),
        claims: each.claims.map((position) => position + before),
      });
    for (const note of notes) {
      if (!this.#notes.has(note.label))
        this.#notes.set(note.label, { ...note, citations: note.citations.map((citation) => shift(citation, by)) });
    }
  }

  claims(): readonly Claim[] {
    for (const { label, sentence, claims, open } of this.#marked) {
      const note = this.#notes.get(label);
      if (!note) continue;
      for (const position of claims) this.#cite(position, note);
      if (open && !claims.length && note.actors.length) this.#claims.push(noted(this.text, sentence, note));
    }
    return this.#claims.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** Adds a note's places to a claim, unless the note names other sources. */
  #cite(position: number, { actors, citations }: Note): void {
    const claim = this.#claims[position];
    if (!claim || (actors.length && !actors.some((actor) => claim.actors.includes(actor)))) return;
    this.#claims[position] = { ...claim, citations: [...claim.citations, ...citations] };
  }
}

/** A sentence that nobody holds but its note: «Turnus bør gi erfaring.[^1]» */
function noted(text: string, sentence: Span, { actors, citations }: Note): Claim {
  const words = text.slice(sentence.start, sentence.end).replace(/(?:\[\^[^\]\s]{1,40}\]|[\s.])+$/, '');
  const content = [{ start: sentence.start, end: sentence.start + words.length }];
  return { ...sentence, sentence, content, actors, citations, quotations: [], references: [] };
}

function shiftClaim(claim: Claim, by: number): Claim {
  return {
    ...shift(claim, by),
    sentence: shift(claim.sentence, by),
    content: claim.content.map((span) => shift(span, by)),
    ...(claim.attitude ? { attitude: shift(claim.attitude, by) } : {}),
    ...(claim.topic ? { topic: shift(claim.topic, by) } : {}),
    citations: claim.citations.map((citation) => shift(citation, by)),
    quotations: claim.quotations.map((quotation) => ({ ...shift(quotation, by), words: shift(quotation.words, by) })),
    references: claim.references.map((reference) => shift(reference, by)),
  };
}
