import type { Reference } from '../../references/model';
import type { Block } from '../../text/blocks';
import { findMentions, type Scene } from './actors';
import { nameAlone } from './lists';
import type { Roster } from './roster';
import { readSentence } from './sentence';

const nowhere: Scene = { heading: [], previous: [], named: [], cited: [] };
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
  references: () => readonly Reference[],
  roster: Roster,
): number | undefined {
  if (kind === 'heading') return level ?? 1;
  if (kind !== 'paragraph' || content.length > 120 || /\S[\r\n]+\s*\S/.test(content)) return undefined;
  if (boldLine.test(content)) return innermost;
  if (/[.!?]\s*$/.test(content)) return undefined;
  const span = { start: 0, end: content.trimEnd().replace(/:$/, '').length };
  return nameAlone(content, span, references(), roster, nowhere) ? innermost : undefined;
}

/** Sections and whose they are, by the levels of the headings around. */
export class Sections {
  readonly #open: { readonly level: number; readonly actors: readonly string[] }[] = [];

  /** The source whose section this heading opens: the one it says, else that of the section around it. */
  enter(level: number, said: readonly string[] | undefined): readonly string[] {
    while ((this.#open.at(-1)?.level ?? 0) >= level) this.#open.pop();
    const actors = said ?? this.#open.at(-1)?.actors ?? [];
    this.#open.push({ level, actors });
    return actors;
  }
}

const ownSection =
  /vurdering|tilråding|tilrading|anbefaling|oppfølging|oppfølgjing|konklusjon|vedtak|drøfting|drøftelse|forslag|innstilling|veien videre/i;

/** The source that a heading gives its section to («Innspill fra NTNU»): none where it is the drafter's own or names several, undefined where it does not say. */
export function sourceOfSection(
  title: string,
  references: readonly Reference[],
  roster: Roster,
): readonly string[] | undefined {
  const sentence = readSentence(title, { start: 0, end: title.length }, []);
  const mentions = findMentions(
    sentence,
    references.filter(({ kind }) => kind === 'actor'),
    roster,
    nowhere,
  );
  if (mentions.some(({ drafter }) => drafter)) return [];
  const sources = mentions.filter(({ actors, first }) => actors.length && sentence.forms[first - 1] !== 'til');
  const actors = [...new Set(sources.flatMap((mention) => mention.actors))];
  if (actors.length) return actors.length === 1 ? actors : [];
  return ownSection.test(title) ? [] : undefined;
}
