import { CompletionItemKind } from 'vscode-languageserver';
import { shorten } from '../../evidence/extracts';
import { indexOf, type Unit } from '../../evidence/index';
import type { LoadedSource } from '../../evidence/library';
import type { Section } from '../../sources/model';
import { type Fitting, fittingSentences, type Said } from './bestSentences';
import { type Cursor, referencesIn, sentenceBefore, sourcesNamed } from './cursor';
import type { Suggestion, Suggestions } from './suggestion';

const mostShown = 20;
/** So many sentences are laid beside what the draft says; the others keep the order of the text. */
const mostRanked = 60;
const longestLabel = 100;
const leastWords = 3;
/** Editors compare what is typed with so much of an item. */
const compared = 100;
const opened = /«([^«»\r\n]{0,400})$/;
/** A word that the line broke in two; a hyphen that belongs to the first half stays. */
const divided = /(?<=\p{Ll})-[^\S\r\n]*\r?\n\s*(?!(?:og|eller|samt|men|til|enn|som)(?!\p{L}))(?=\p{Ll})/gu;

/** In an open quotation in a sentence that names a sender: the sender's own sentences, word for word, the one that fits best first. */
export function suggestQuotations(cursor: Cursor): Suggestions | undefined {
  const found = opened.exec(cursor.before);
  if (!found) return undefined;
  const [, written = ''] = found;
  const span = sentenceBefore(cursor, found.index);
  if (!span || !isWanted(cursor.trigger, written)) return undefined;
  const { analysis } = cursor.context;
  const said: Said = { text: analysis.text, span, references: referencesIn(analysis.references, span) };
  const fitting = sourcesNamed(cursor, span).flatMap((source) => sentencesOf(source, said, cursor, written));
  if (!fitting.length) return undefined;
  const shown = fitting.sort((a, b) => b.rank - a.rank || b.score - a.score).slice(0, mostShown);
  const closing = /^[^«»]{0,400}»/.exec(cursor.behind)?.[0] ?? '';
  return {
    replaced: { start: cursor.offset - written.length, end: cursor.offset + closing.length },
    suggestions: shown.map((each) => suggestionOf(cursor, each, written)),
    isIncomplete: fitting.length > shown.length,
  };
}

/** A blank in a quotation is no question, unless what has been written so far is the beginning of a sentence. */
function isWanted(trigger: Cursor['trigger'], written: string): boolean {
  return trigger === 'asked' || (trigger === '«' && !written) || (trigger === ' ' && written.trim().length > 2);
}

interface Quotable extends Fitting {
  readonly words: string;
  /** Sentences that begin as what is written come before those that only have its words. */
  readonly rank: number;
}

function sentencesOf(source: LoadedSource, said: Said, { trigger, before }: Cursor, written: string): Quotable[] {
  const { units, text } = indexOf(source);
  const scores = new Map(fittingSentences(source, said, mostRanked).map(({ unit, score }) => [unit, score]));
  const endsSentence = /(?:^|[:.!?])\s*$/.test(before.slice(0, before.lastIndexOf('«')));
  return units.flatMap((unit) => {
    const words = quoted(text, unit, endsSentence);
    const rank = rankOf(words, written);
    if (rank < (trigger === ' ' ? 2 : 0) || !isQuotable(words)) return [];
    return [{ source, unit, words, rank, score: scores.get(unit) ?? 0 }];
  });
}

/** 2 for a sentence that begins so, 1 for one that has all the words so begun, 0 where nothing is written yet; negative for others. */
function rankOf(words: string, written: string): number {
  const typed = onOneLine(written).toLowerCase();
  if (!typed) return 0;
  const lower = words.toLowerCase();
  if (lower.startsWith(typed)) return 2;
  return typed.split(' ').every((word) => lower.startsWith(word) || lower.includes(` ${word}`)) ? 1 : -1;
}

function isQuotable(words: string): boolean {
  return !/^\S*(?:https?:|www\.)/.test(words) && words.split(' ').length >= leastWords;
}

/**
 * The sentence on one line, with words whole that a line break divided and quotations inside it in single marks. Its full stop is
 * left to the draft where the draft's own sentence goes on around it.
 */
function quoted(text: string, { span }: Unit, keepsStop: boolean): string {
  const words = text
    .slice(span.start, span.end)
    .replace(/\u00ad/g, '')
    .replace(divided, '');
  const line = onOneLine(words).replaceAll('«', '‘').replaceAll('»', '’');
  return keepsStop ? line : line.replace(/(?<!\.)\.$/, '');
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function suggestionOf(cursor: Cursor, { source, unit, words }: Quotable, written: string): Suggestion {
  const begins = words.slice(0, compared).toLowerCase().includes(written.trim().toLowerCase());
  return {
    label: shorten(words, longestLabel),
    kind: CompletionItemKind.Text,
    from: [source.source.actor.name, placeName(cursor, source, unit.section)].filter(Boolean).join(', '),
    newText: `${words}»`,
    filterText: begins ? words : `${written} ${words}`,
    meaning: { type: 'passage', source: source.source.id, passage: unit.passage.index },
  };
}

function placeName(cursor: Cursor, source: LoadedSource, { kind, number, parent }: Section): string | undefined {
  if (number !== undefined && (kind === 'chapter' || kind === 'question'))
    return cursor.context.messages.place({ kind, from: number });
  const around = parent === undefined ? undefined : source.response.sections[parent];
  return around && placeName(cursor, source, around);
}
