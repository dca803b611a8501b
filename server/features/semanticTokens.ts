import type {
  Range,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reference } from '../references/model';
import type { ScannedBlock } from '../references/resolve';
import { quotations } from '../text/quotations';
import { overlaps, type Span, shift } from '../text/span';
import type { Context, Feature } from './feature';

const types = ['work', 'place', 'actor', 'quotation'] as const;
const modifiers = ['unresolved'] as const;

export const legend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** What a stretch of the document is. */
export interface Token extends Span {
  readonly type: (typeof types)[number];
  readonly isUnresolved: boolean;
}

/** Colours for references by what they lead to, and for quotations. */
export const semanticTokens: Feature = {
  capabilities: ({ textDocument }) =>
    textDocument?.semanticTokens ? { semanticTokensProvider: { legend, full: { delta: true }, range: true } } : {},
  register: (connection, answer) => {
    const given = new WeakMap<TextDocument, SemanticTokens>();
    let results = 0;
    const full = (context: Context): SemanticTokens => {
      const result = { resultId: String(++results), data: encode(context.document, tokens(context.analysis)) };
      given.set(context.document, result);
      return result;
    };
    const { semanticTokens: requests } = connection.languages;
    requests.on(answer(full));
    requests.onRange(answer((context, { range }) => ({ data: encode(context.document, tokensIn(context, range)) })));
    requests.onDelta(
      answer((context, { previousResultId }): SemanticTokens | SemanticTokensDelta => {
        const before = given.get(context.document);
        const now = full(context);
        if (before?.resultId !== previousResultId) return now;
        return { resultId: String(results), edits: difference(before.data, now.data) };
      }),
    );
  },
};

function tokensIn(context: Context, range: Range): readonly Token[] {
  const { document } = context;
  const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return tokens(context.analysis).filter((token) => overlaps(token, asked));
}

/** References and quotations in the order of the text; a quotation gives way to the references in it. */
export function tokens({ text, scanned, references }: Context['analysis']): readonly Token[] {
  const found: Token[] = [];
  let next = 0;
  const takeUntil = (end: number) => {
    for (let each = references[next]; each && each.start < end; each = references[++next]) found.push(tokenOf(each));
  };
  for (const quotation of quotationsIn(text, scanned)) {
    takeUntil(quotation.start);
    let at = Math.max(quotation.start, found.at(-1)?.end ?? 0);
    const first = next;
    takeUntil(quotation.end);
    for (const inside of found.splice(found.length - (next - first))) {
      if (at < inside.start) found.push({ type: 'quotation', isUnresolved: false, start: at, end: inside.start });
      found.push(inside);
      at = inside.end;
    }
    if (at < quotation.end) found.push({ type: 'quotation', isUnresolved: false, start: at, end: quotation.end });
  }
  takeUntil(text.length);
  return found;
}

function tokenOf({ start, end, kind, place, resolution }: Reference): Token {
  const type = place ? 'place' : kind === 'actor' ? 'actor' : 'work';
  return { start, end, type, isUnresolved: resolution.state !== 'resolved' };
}

function quotationsIn(text: string, scanned: readonly ScannedBlock[]): readonly Span[] {
  return scanned.flatMap(({ block: { kind, start, end } }) =>
    kind === 'paragraph' || kind === 'heading'
      ? quotations(text.slice(start, end)).map((each) => shift({ start: each.start, end: each.end }, start))
      : [],
  );
}

/** The tokens as the protocol counts them, each from the one before; one that goes on over a line break is one a line. */
function encode(document: TextDocument, found: readonly Token[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { type, isUnresolved, ...span } of found)
    for (const { start, end } of linesOf(document, span)) {
      const at = document.positionAt(start);
      const behind = at.line === line ? at.character - character : at.character;
      data.push(at.line - line, behind, end - start, types.indexOf(type), isUnresolved ? 1 : 0);
      ({ line, character } = at);
    }
  return data;
}

/** The span line by line, without line breaks and the blanks around them. */
function linesOf(document: TextDocument, { start, end }: Span): readonly Span[] {
  if (document.positionAt(start).line === document.positionAt(end).line) return [{ start, end }];
  const words = document.getText({ start: document.positionAt(start), end: document.positionAt(end) });
  return [...words.matchAll(/[^\r\n]+/g)].flatMap(({ 0: line, index }) => {
    const from = start + index + line.length - line.trimStart().length;
    const to = start + index + line.trimEnd().length;
    return to > from ? [{ start: from, end: to }] : [];
  });
}

/** The one edit between two answers: what lies between their common beginning and their common end. */
export function difference(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && before[start] === now[start]) start++;
  if (start === before.length && start === now.length) return [];
  let same = 0;
  while (same < shorter - start && before[before.length - 1 - same] === now[now.length - 1 - same]) same++;
  return [{ start, deleteCount: before.length - same - start, data: now.slice(start, now.length - same) }];
}
