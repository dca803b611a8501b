import type { Reference } from '../../references/model';
import type { Block } from '../../text/blocks';
import { findMentions, type Scene } from './actors';
import { nameAlone } from './lists';
import type { Roster } from './roster';
import { readSentence } from './sentence';

const nowhere: Scene = { heading: [], previous: [], named: [], met: [], cited: [] };
/** Below the six levels of Markdown. */
const innermost = 7;
const boldLine = /^\s*(\*\*|__)[^*_\r\n]{1,100}\1:?\s*$/;

/**
 * The level of a block that is a heading, or serves as one: a line in bold, a line with nothing but the name of a source. Undefined for
 * all others.
 */
export function headingLevel(
  { kind, level }: Block,
  content: string,
  references: readonly Reference[],
  roster: Roster,
): number | undefined {
  if (kind === 'heading') return level ?? 1;
  if (kind !== 'paragraph' || content.length > 120 || /\S[\r\n]+\s*\S/.test(content)) return undefined;
  if (boldLine.test(content)) return innermost;
  if (/[.!?]\s*$/.test(content)) return undefined;
  const span = { start: 0, end: content.trimEnd().replace(/:$/, '').length };
  return nameAlone(content, span, references, roster, nowhere) ? innermost : undefined;
}

/** Whose a section is. */
export interface SectionHolder {
  /** Its source; empty where it is nobody's or several have it. */
  readonly actors: readonly string[];
  /** True where it is the drafter's or a commission's. */
  readonly own: boolean;
}

const nobody: SectionHolder = { actors: [], own: false };

/** Sections and whose they are, by the levels of the headings around. */
export class Sections {
  readonly #open: { readonly level: number; readonly holder: SectionHolder }[] = [];

  /** Whose section this heading opens: whose it says, else whose the section around it is. */
  enter(level: number, said: Partial<SectionHolder>): SectionHolder {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const holder = { ...(this.#open.at(-1)?.holder ?? nobody), ...said };
    this.#open.push({ level, holder });
    return holder;
  }
}

const ownSection =
  /vurdering|tilråding|tilrading|anbefaling|oppfølging|oppfølgjing|konklusjon|vedtak|drøfting|drøftelse|forslag|innstilling|veien videre/i;

/** Whom a heading gives its section to («Innspill fra NTNU»): no source where it is the drafter's own or names several, nothing where it does not say. */
export function holderOfSection(
  title: string,
  references: readonly Reference[],
  roster: Roster,
): Partial<SectionHolder> {
  const sentence = readSentence(title, { start: 0, end: title.length }, []);
  const mentions = findMentions(
    sentence,
    references.filter(({ kind }) => kind === 'actor'),
    roster,
    nowhere,
  );
  if (mentions.some(({ drafter }) => drafter)) return { actors: [], own: true };
  const sources = mentions.filter(({ actors, first }) => actors.length && sentence.forms[first - 1] !== 'til');
  const actors = [...new Set(sources.flatMap((mention) => mention.actors))];
  if (actors.length) return { actors: actors.length === 1 ? actors : [], own: false };
  if (ownSection.test(title)) return { actors: [], own: true };
  return mentions.some(({ kind }) => kind === 'body') ? { own: true } : {};
}
