import type { Reference } from '../../references/model';
import type { Span } from '../../text/span';
import { findMentions, type Scene } from './actors';
import type { Inherited } from './read';
import type { Roster } from './roster';
import { gapBefore, readSentence } from './sentence';

/** What leads in a list or a quotation and gives it to sources: «NTNU støtter at:». */
export interface LeadIn extends Inherited {
  /** How far in the lead-in's own mark stands; -1 for prose. */
  readonly indent: number;
}

/** The lead-ins that govern an item or line at this indentation: those that stand further out. */
export function governing(leadIns: readonly LeadIn[], indent: number): readonly LeadIn[] {
  return leadIns.filter((leadIn) => leadIn.indent < indent);
}

/** A source named before a colon at the start of a paragraph, item or cell, to whom all of it belongs. */
export interface Label {
  readonly actors: readonly string[];
  /** Where what they hold begins. */
  readonly end: number;
}

const longest = 120;

/** «NTNU: …», «**Helsedirektoratet** (spørsmål 3): …». Undefined where anything else stands before the colon. */
export function labelOf(
  text: string,
  span: Span,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
): Label | undefined {
  const colon = /^[^:.;!?\n]{1,120}:(?=[\s*_])/.exec(
    text.slice(span.start, Math.min(span.end, span.start + longest + 2)),
  )?.[0].length;
  if (colon === undefined) return undefined;
  const head = readSentence(text, { start: span.start, end: span.start + colon }, []);
  const mentions = findMentions(
    head,
    references.filter(({ kind }) => kind === 'actor'),
    roster,
    scene,
  );
  const [who] = mentions.filter(({ actors }) => actors.length);
  if (!who || who.genitive || who.first > 0 || who.kind === 'quantified') return undefined;
  for (let at = who.last + 1; at < head.words.length; at++) if (!head.aside[at]) return undefined;
  if (/[^\s*_(:)]/.test(gapBefore(head, 0))) return undefined;
  const marks = /^[\s*_]*/.exec(text.slice(span.start + colon, span.end))?.[0].length ?? 0;
  return { actors: who.actors, end: span.start + colon + marks };
}
