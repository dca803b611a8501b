import { workName } from '../../catalogue/names';
import type { LoadedSource } from '../../evidence/library';
import type { DraftAnalysis } from '../../project/draft';
import type { Reference } from '../../references/model';

/** What stands in the brackets of a citation, in order: words as they are, and what changes from one citation to the next. */
export type CitationPart =
  | { readonly is: 'words'; readonly words: string }
  | { readonly is: 'actor' }
  | { readonly is: 'work' }
  /** The keyword and the space behind it: `kap. ` */
  | { readonly is: 'place'; readonly keyword: string };

export type CitationStyle = readonly CitationPart[];

const defaults = {
  chapter: [{ is: 'actor' }, { is: 'words', words: ', ' }, { is: 'place', keyword: 'kap.\u00a0' }],
  question: [{ is: 'actor' }, { is: 'words', words: ', ' }, { is: 'place', keyword: 'spørsmål\u00a0' }],
} as const satisfies Record<string, CitationStyle>;

const longestCitation = 120;
/** What may stand between the brackets beside actor, work and place. */
const between = /^(?:[\s,;:–-]|jfr?\.|sjå|se|også|òg|i(?=\s)|svar(?:et)?|på)*$/iu;

/** How the draft most often cites a chapter or a question in brackets; «(NTNU, kap. 10.8)» where it has not done so yet. */
export function citationStyle({ text, references }: DraftAnalysis, kind: 'chapter' | 'question'): CitationStyle {
  const counts = new Map<string, { readonly style: CitationStyle; count: number }>();
  for (const [index, reference] of references.entries()) {
    if (reference.place?.kind !== kind) continue;
    const style = styleOf(text, references, index);
    if (!style) continue;
    const key = JSON.stringify(style);
    const known = counts.get(key);
    if (known) known.count++;
    else counts.set(key, { style, count: 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.style ?? defaults[kind];
}

/** The style of the citation that holds the place at `index`. Undefined where it is in no brackets, or they hold more than that. */
function styleOf(text: string, references: readonly Reference[], index: number): CitationStyle | undefined {
  const place = references[index];
  if (!place || place.place?.to !== undefined || text.charAt(place.end) !== ')') return undefined;
  const open = text.lastIndexOf('(', place.start);
  if (open < place.start - longestCitation || open < 0) return undefined;
  let first = index;
  while ((references[first - 1]?.start ?? -1) > open) first--;
  const parts: CitationPart[] = [];
  let at = open + 1;
  for (const reference of references.slice(first, index + 1)) {
    const words = text.slice(at, reference.start);
    if (!between.test(words)) return undefined;
    if (words) parts.push({ is: 'words', words });
    const part = partOf(text, reference);
    if (!part || parts.some(({ is }) => is === part.is)) return undefined;
    parts.push(part);
    at = reference.end;
  }
  return parts.at(-1)?.is === 'place' ? parts : undefined;
}

function partOf(text: string, { kind, place, start, end }: Reference): CitationPart | undefined {
  if (kind === 'actor') return { is: 'actor' };
  if (kind === 'nou' || kind === 'stortinget-doc') return { is: 'work' };
  const [keyword] = place ? (/^\p{L}+\.?\s*(?=\d)/u.exec(text.slice(start, end)) ?? []) : [];
  return keyword === undefined ? undefined : { is: 'place', keyword };
}

/** The words between the brackets for a place of a source, in that style. */
export function citationOf(
  analysis: DraftAnalysis,
  style: CitationStyle,
  source: LoadedSource,
  number: string,
): string {
  return style.map((part) => partText(analysis, part, source, number)).join('');
}

function partText(analysis: DraftAnalysis, part: CitationPart, { source }: LoadedSource, number: string): string {
  switch (part.is) {
    case 'words':
      return part.words;
    case 'actor':
      return source.actor.name;
    case 'place':
      return part.keyword + number;
    case 'work':
      return source.about === undefined ? '' : workAsWritten(analysis, source.about);
  }
}

/** As the draft wrote it last. */
function workAsWritten({ text, references, library }: DraftAnalysis, work: string): string {
  const last = references.findLast(({ target }) => target === work);
  return last ? text.slice(last.start, last.end).replace(/[\r\n]+/g, ' ') : workName(library.catalogue, work);
}
