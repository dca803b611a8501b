import type { Reference } from '../../references/model';
import type { Span } from '../../text/span';
import type { CatalogueName, Owner } from './catalogueName';

/** A use of a name in a draft, and what it becomes. */
export interface Use {
  readonly span: Span;
  readonly newText: string;
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const declaration = /^((?:verk|work)[ \t]*:[ \t]*["']?)([^\s"']+)["']?[ \t]*$/gim;

/** Where a draft uses the name. Inflected forms and names that may be somebody else's are left as they stand. */
export function usesIn(
  text: string,
  references: readonly Reference[],
  name: CatalogueName,
  renamed: string,
): readonly Use[] {
  if (name.is === 'work') return declarations(text, name.id, renamed);
  if (name.is !== 'name') return [];
  const written = folded(name.name);
  return references.flatMap((reference) => {
    if (!belongsTo(reference, name.of)) return [];
    const { start, end } = reference;
    const rest = restBehind(text.slice(start, end), written);
    return rest === undefined ? [] : [{ span: { start, end: end - rest.length }, newText: renamed }];
  });
}

/** `verk: nou:2023:4` in front matter. */
function declarations(text: string, id: string, renamed: string): readonly Use[] {
  const [front = ''] = frontMatter.exec(text) ?? [];
  return [...front.matchAll(declaration)].flatMap(({ 1: opening = '', 2: value = '', index }) => {
    const start = index + opening.length;
    return value === id ? [{ span: { start, end: start + value.length }, newText: renamed }] : [];
  });
}

/** True when the reference leads to the entry, and to no other. */
export function belongsTo({ kind, target, work, place, resolution }: Reference, of: Owner): boolean {
  if (place || resolution.state !== 'resolved') return false;
  return 'source' in of ? kind === 'actor' && target === `actor:${of.source}` : work === of.work;
}

/** What follows the name in the written words: nothing, a genitive, or the rest of a compound. Undefined when they are other words. */
export function restBehind(words: string, name: string): string | undefined {
  for (const rest of ['', /['’]?s$/iu.exec(words)?.[0], /-[\p{Ll}-]+$/u.exec(words)?.[0]])
    if (rest !== undefined && folded(words.slice(0, words.length - rest.length)) === name) return rest;
  return undefined;
}

/** For comparison: lower case, white space folded, plain hyphens. */
export function folded(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u00ad', '');
}
