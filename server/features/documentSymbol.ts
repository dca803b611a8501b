import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { abilitiesOf } from '../abilities';
import type { LoadedSource } from '../evidence/library';
import type { Section } from '../sources/model';
import { headings } from '../text/headings';
import type { Span } from '../text/span';
import type { Context, Feature } from './feature';
import { isHeaded, openSource, wholeOf } from './lookup';
import { rangeIn } from './ranges';

/** The outline of a response by chapters or questions, and of a draft by headings where the editor has none of its own. */
export const documentSymbol: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register: (connection, answer) =>
    connection.onDocumentSymbol(
      answer((context, { textDocument: { uri } }): DocumentSymbol[] | SymbolInformation[] | null => {
        const source = openSource(context);
        const entries = source ? sectionEntries(source) : headingEntries(context);
        if (!entries.length) return null;
        if (context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport)
          return nested(context, entries);
        return entries.map(({ name, kind, whole }) => ({
          name,
          kind,
          location: { uri, range: rangeIn(context.document, whole) },
        }));
      }),
    ),
};

/** A heading and all that stands under it. */
interface Entry {
  /** What `parent` of the entries inside names. */
  readonly index: number;
  readonly parent: number | undefined;
  readonly name: string;
  readonly kind: SymbolKind;
  readonly heading: Span;
  readonly whole: Span;
}

function sectionEntries({ response }: LoadedSource): readonly Entry[] {
  return response.sections.filter(isHeaded).map((section) => ({
    index: section.index,
    parent: section.parent,
    name: symbolName(section),
    kind: SymbolKind.Namespace,
    heading: section.heading,
    whole: wholeOf(section),
  }));
}

function headingEntries({ client, document, analysis: { text, scanned } }: Context): readonly Entry[] {
  if (document.languageId === 'markdown' && abilitiesOf(client).listsMarkdownHeadings) return [];
  const blocks = scanned.map(({ block }) => block);
  const found = headings(text, blocks);
  return found.map(({ title, level, ...heading }, index) => {
    const next = found.slice(index + 1).find((each) => each.level <= level);
    const parent = found.slice(0, index).findLastIndex((each) => each.level < level);
    return {
      index,
      parent: parent < 0 ? undefined : parent,
      name: title || '–',
      kind: SymbolKind.String,
      heading,
      whole: { start: heading.start, end: next?.start ?? text.length },
    };
  });
}

function nested({ document }: Context, entries: readonly Entry[]): DocumentSymbol[] {
  const top: DocumentSymbol[] = [];
  const inside = new Map<number | undefined, DocumentSymbol[]>([[undefined, top]]);
  for (const { index, parent, name, kind, heading, whole } of entries) {
    const children: DocumentSymbol[] = [];
    const symbol = {
      name,
      kind,
      range: rangeIn(document, whole),
      selectionRange: rangeIn(document, heading),
      children,
    };
    inside.set(index, children);
    (inside.get(parent) ?? top).push(symbol);
  }
  return top;
}

/** Editors refuse a symbol without a name. */
export function symbolName({ number, title }: Section): string {
  return [number, title].filter(Boolean).join(' ') || '–';
}
