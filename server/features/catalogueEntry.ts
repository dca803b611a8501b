import type { Location, LocationLink } from 'vscode-languageserver';
import type { Catalogue } from '../catalogue/model';
import type { Project } from '../project/project';
import type { Reference } from '../references/model';
import type { Span } from '../text/span';
import type { Context } from './feature';
import { rangeIn, rangeOf } from './ranges';

/** An entry of a catalogue file. */
export interface CatalogueEntry {
  /** URI of the file. */
  readonly catalogue: string;
  readonly span: Span;
  /** Where a cursor lands in it. */
  readonly name: Span;
}

/**
 * The entries that state what a reference leads to: the chapter where the catalogue lists it, else its work; a part, a work, a source.
 * Of an ambiguous reference each candidate; empty for what no catalogue lists.
 */
export function entriesOf({ works, sources }: Catalogue, reference: Reference): readonly CatalogueEntry[] {
  const { kind, target, resolution, work, place } = reference;
  if (kind === 'actor') {
    const ids = resolution.state === 'ambiguous' ? resolution.candidates : [target.replace(/^actor:/, '')];
    return ids.flatMap((id) => {
      const source = sources.get(id);
      return source ? [{ catalogue: source.catalogue, span: source.span, name: source.span }] : [];
    });
  }
  const ids = resolution.state === 'ambiguous' ? resolution.candidates : work === undefined ? [] : [work];
  return ids.flatMap((id) => {
    const entry = works.get(id);
    if (!entry) return [];
    const { catalogue } = entry;
    const inner = place
      ? entry.chapters.find(({ number }) => place.kind === 'chapter' && number === place.from)
      : entry.parts.find((part) => part.id === target);
    return [{ catalogue, span: inner?.span ?? entry.span, name: inner?.span ?? entry.idSpan }];
  });
}

/** The place of an entry's name; undefined when its file has not been read. */
export function entryLocation({ reports }: Project, { catalogue, name }: CatalogueEntry): Location | undefined {
  const lines = linesOf(reports, catalogue);
  return lines && { uri: catalogue, range: rangeOf(lines, name) };
}

/** Links from a reference to the entries of what it leads to. */
export function entryLinks({ project, document }: Context, reference: Reference): LocationLink[] {
  return entriesOf(project.library.catalogue, reference).flatMap(({ catalogue, span, name }) => {
    const lines = linesOf(project.reports, catalogue);
    if (!lines) return [];
    const target = {
      targetUri: catalogue,
      targetRange: rangeOf(lines, span),
      targetSelectionRange: rangeOf(lines, name),
    };
    return [{ originSelectionRange: rangeIn(document, reference), ...target }];
  });
}

function linesOf(reports: Project['reports'], catalogue: string): readonly number[] | undefined {
  return reports.find(({ uri }) => uri === catalogue)?.lines;
}
