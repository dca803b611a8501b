import type { InlayHint } from 'vscode-languageserver';
import { shorten } from '../../evidence/extracts';
import type { Library } from '../../evidence/library';
import { chaptersOf } from '../../evidence/places';
import type { Reference } from '../../references/model';
import { overlaps, type Span } from '../../text/span';
import type { Context } from '../feature';

const longestLabel = 50;

/** The titles of chapters behind their numbers. */
export function chapterTitles({ analysis, document, project }: Context, asked: Span): InlayHint[] {
  return analysis.references.flatMap((reference): InlayHint[] => {
    if (!overlaps(reference, asked)) return [];
    const title = titleOf(project.library, reference);
    if (!title || standsBehind(title, analysis.text, reference.end)) return [];
    const label = shorten(title, longestLabel);
    return [
      {
        position: document.positionAt(reference.end),
        label,
        paddingLeft: true,
        ...(label !== title && { tooltip: title }),
      },
    ];
  });
}

/** The title of a single chapter; undefined for ranges, for questions, and where nobody tells it. */
function titleOf(library: Library, { work, place }: Reference): string | undefined {
  if (work === undefined || place?.kind !== 'chapter' || place.to !== undefined) return undefined;
  return chaptersOf(library, work).find(({ number }) => number === place.from)?.title;
}

/** True where the writer has put the title, or the beginning of it, right behind the number. */
function standsBehind(title: string, text: string, offset: number): boolean {
  const behind = text.slice(offset, offset + 40).replace(/^[\s*_«"“(:,–-]+/, '');
  const beginning = title.slice(0, 12).toLowerCase();
  return behind.replace(/\s+/g, ' ').toLowerCase().startsWith(beginning);
}
