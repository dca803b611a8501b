import { CompletionItemKind } from 'vscode-languageserver';
import type { Catalogue, Located } from '../../catalogue/model';
import { workName } from '../../catalogue/names';
import { targetOfWork } from '../../references/kinds/work';
import type { Cursor } from './cursor';
import type { Meaning, Suggestion, Suggestions } from './suggestion';

/** A name or alias in the catalogue. */
interface Name {
  readonly text: string;
  readonly lower: string;
  /** What else the thing is called; undefined where the name says it all. */
  readonly title: string | undefined;
  /** The one to offer where nothing has been written yet. */
  readonly isMain: boolean;
  readonly meaning: Meaning;
}

const leastLetters = 3;
const longestName = 120;
const mostWords = 10;
const mostShown = 60;
/** They stand for a work only where it has been named before. */
const commonBodies = /^(?:kommisjonen|utval(?:get|et)|komiteen|(?:arbeids|ekspert)?grupp(?:en|a))$/i;

/**
 * Names of works and senders that go on from what has been written: three letters at least, behind a capital or a quotation mark or as
 * a name in lower case; all of them on an empty place. Only where they are asked for, never because of a blank.
 */
export function suggestNames(cursor: Cursor): Suggestions | undefined {
  if (cursor.trigger !== 'asked') return undefined;
  const names = namesIn(cursor.context.project.library.catalogue);
  const tail = /[^\r\n]*$/.exec(cursor.before.slice(-longestName))?.[0] ?? '';
  for (const start of wordStarts(tail)) {
    const written = tail.slice(start);
    if (written.length < leastLetters) break;
    const fitting = names.filter((name) => goesOn(name, written, tail.charAt(start - 1)));
    if (fitting.length) return suggestionsOf(cursor, written, inOrder(cursor, fitting));
  }
  if (/[\p{L}\p{N}]$/u.test(tail)) return soon(cursor, tail);
  return suggestionsOf(
    cursor,
    '',
    inOrder(
      cursor,
      names.filter(({ isMain }) => isMain),
    ),
  );
}

/** Too few letters of what looks like a name: nothing yet, and the editor is to ask again. */
function soon(cursor: Cursor, tail: string): Suggestions | undefined {
  const started = /(?<![\p{L}\p{N}])(?:[\p{Lu}\p{N}]|(?<=["«“„'‘])\p{L})[\p{L}\p{N}]?$/u.exec(tail);
  return started ? { replaced: spanOf(cursor, started[0]), suggestions: [], isIncomplete: true } : undefined;
}

/** Where the last words begin, the first of them first, so that the longest stretch is tried first. */
function wordStarts(tail: string): readonly number[] {
  const starts = [...tail.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]/gu)].map(({ index }) => index);
  return starts.slice(-mostWords);
}

function goesOn({ lower, text }: Name, written: string, before: string): boolean {
  const typed = written.toLowerCase();
  if (!lower.startsWith(typed) || lower === typed) return false;
  if (/^[\p{Lu}\p{N}]/u.test(written) || /["«“„'‘*_]/.test(before)) return true;
  return /^\p{Ll}|^[\p{Lu}\d]+$/u.test(text);
}

function suggestionsOf(cursor: Cursor, written: string, names: readonly Name[]): Suggestions | undefined {
  if (!names.length) return undefined;
  const shown = names.slice(0, mostShown);
  return {
    replaced: spanOf(cursor, written),
    suggestions: shown.map(({ text, title, meaning }): Suggestion => {
      const kind = meaning.type === 'actor' ? CompletionItemKind.Constant : CompletionItemKind.Reference;
      return { label: text, kind, title, newText: text, meaning };
    }),
    isIncomplete: names.length > shown.length,
  };
}

function spanOf({ offset }: Cursor, written: string) {
  return { start: offset - written.length, end: offset };
}

/** What the draft names most comes first, senders before works, short names before long ones. */
function inOrder({ context }: Cursor, names: readonly Name[]): readonly Name[] {
  const counts = new Map<string, number>();
  for (const { target } of context.analysis.references) counts.set(target, (counts.get(target) ?? 0) + 1);
  const count = ({ meaning }: Name) => counts.get(targetOf(meaning)) ?? 0;
  const isActor = ({ meaning }: Name) => Number(meaning.type === 'actor');
  return [...names].sort(
    (a, b) =>
      count(b) - count(a) ||
      isActor(b) - isActor(a) ||
      a.text.length - b.text.length ||
      a.text.localeCompare(b.text, 'nb'),
  );
}

function targetOf(meaning: Meaning): string {
  if (meaning.type === 'actor') return `actor:${meaning.id}`;
  return meaning.type === 'work' ? meaning.target : '';
}

const kept = new WeakMap<Catalogue, readonly Name[]>();

function namesIn(catalogue: Catalogue): readonly Name[] {
  const known = kept.get(catalogue);
  if (known) return known;
  const names = [...namesOfWorks(catalogue), ...namesOfActors(catalogue)];
  const seen = new Set<string>();
  const each = names.filter(({ text, meaning }) => {
    const key = `${text} ${targetOf(meaning)}`;
    return !seen.has(key) && seen.add(key);
  });
  kept.set(catalogue, each);
  return each;
}

function* namesOfWorks(catalogue: Catalogue): Generator<Name> {
  for (const { id, title, aliases, body, parts } of catalogue.works.values()) {
    const called = workName(catalogue, id);
    const meaning = { type: 'work', id, target: targetOfWork(id) } as const;
    const bodies = body ? [body.name, ...body.aliases].filter((text) => !commonBodies.test(text)) : [];
    const texts = [...(title ? [title.value] : []), ...valuesOf(aliases), ...bodies];
    for (const [index, text] of texts.entries()) yield nameOf(text, called, index === 0, meaning);
    for (const part of parts)
      for (const text of [part.title, ...valuesOf(part.aliases)])
        yield nameOf(text, part.title, false, { ...meaning, target: part.id });
  }
}

function* namesOfActors({ sources }: Catalogue): Generator<Name> {
  for (const { id, actor } of sources.values())
    for (const [index, text] of [actor.name, ...valuesOf(actor.aliases)].entries())
      yield nameOf(text, actor.name, index === 0, { type: 'actor', id });
}

function valuesOf(located: readonly Located<string>[]): readonly string[] {
  return located.map(({ value }) => value);
}

function nameOf(text: string, called: string, isMain: boolean, meaning: Meaning): Name {
  return { text, lower: text.toLowerCase(), title: called === text ? undefined : called, isMain, meaning };
}
