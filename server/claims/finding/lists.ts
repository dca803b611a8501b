import type { Reference } from '../../references/model';
import type { Span } from '../../text/span';
import type { Citation } from '../model';
import { findMentions, type Mention, type Scene } from './actors';
import { bracketed } from './citations';
import type { Inherited } from './read';
import type { Roster } from './roster';
import { gapBefore, readSentence, type Sentence } from './sentence';

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
  readonly citations: readonly Citation[];
  /** Where what they hold begins. */
  readonly end: number;
}

const longest = 120;
/** Up to a colon, a dash between blanks, or a full stop inside bold. */
const label =
  /^(?:[^:.;!?\n–—()]{1,80}(?:\([^()\n]{1,60}\))?[*_]{0,2}(?::(?=[\s*_])|\s[–—](?=\s))|(?:\*\*|__)[^:.;!?\n*_]{1,80}[.:](?:\*\*|__))/;

/** «NTNU: …», «**Helsedirektoratet** (spørsmål 3). …», «NTNU – …». Undefined where a label would hold anything else. */
export function labelOf(
  text: string,
  span: Span,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
): Label | undefined {
  const length = label.exec(text.slice(span.start, Math.min(span.end, span.start + longest)))?.[0].length;
  if (length === undefined) return undefined;
  const head = readSentence(text, { start: span.start, end: span.start + length }, []);
  const [who] = namesIn(head, references, roster, scene);
  if (!who || who.genitive || who.first > 0 || who.kind === 'quantified') return undefined;
  for (let at = who.last + 1; at < head.words.length; at++) if (!head.aside[at]) return undefined;
  if (/[^\s*_(:)]/.test(gapBefore(head, 0))) return undefined;
  const marks = /^[\s*_]*/.exec(text.slice(span.start + length, span.end))?.[0].length ?? 0;
  const citations = head.brackets.flatMap(
    (bracket) => bracketed(head, bracket, references, [], scene, roster)?.citations ?? [],
  );
  return { actors: who.actors, citations, end: span.start + length + marks };
}

/** The sources that a piece of text is made up of, where it holds nothing else: a line «NTNU», an item «**Helsedirektoratet**». */
export function nameAlone(
  text: string,
  span: Span,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
): readonly string[] | undefined {
  if (span.end - span.start > longest) return undefined;
  const line = readSentence(text, span, []);
  const [who, ...others] = namesIn(line, references, roster, scene);
  const whole = who && !others.length && who.first === 0 && who.last === line.words.length - 1 && !who.genitive;
  return whole && who.kind !== 'quantified' && !/[.!?]\s*$/.test(text.slice(span.start, span.end))
    ? who.actors
    : undefined;
}

function namesIn(
  sentence: Sentence,
  references: readonly Reference[],
  roster: Roster,
  scene: Scene,
): readonly Mention[] {
  const actorReferences = references.filter(({ kind }) => kind === 'actor');
  return findMentions(sentence, actorReferences, roster, scene).filter(({ actors }) => actors.length);
}
