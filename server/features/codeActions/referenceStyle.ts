import { type CodeAction, CodeActionKind, type Diagnostic, type TextEdit } from 'vscode-languageserver';
import { asUsual, inOneStyle } from '../../findings/referenceStyle';
import type { Reference } from '../../references/model';
import type { Rewriting } from '../../references/writing';
import type { Context } from '../feature';
import { referenceAt } from '../lookup';
import { rangeIn } from '../ranges';
import { quickFix } from './quickFix';

const code = 'reference-style';

/** Kinds by which the whole draft is written in one style: on its own, and among all that an editor can fix at once. */
export const oneStyleKind = 'source.belegg.referenceStyle';
export const fixAllKind = `${CodeActionKind.SourceFixAll}.belegg`;

/** For a reference that is written otherwise than most: write it as the others, or all of them in one style. */
export function restyle(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, analysis, messages } = context;
  const reference = referenceAt(context, diagnostic.range.start);
  if (!reference) return [];
  const changes = asUsual(analysis.text, analysis.references, reference);
  const words = rewritten(analysis.text, reference, changes);
  const one = quickFix(document.uri, messages.write(words), diagnostic, toEdits(context, changes));
  const all = quickFix(document.uri, messages.oneStyle, diagnostic, oneStyleEdits(context));
  return [...(changes.length ? [{ ...one, isPreferred: true }] : []), all];
}

/** Writes every reference of the draft in one style. Nothing where they are. */
export function writeInOneStyle(context: Context): CodeAction[] {
  return sourceAction(context, oneStyleKind);
}

/** The same, where a finding asks for it: a draft that keeps to a way of its own is never changed on saving. */
export function fixAll(context: Context): CodeAction[] {
  const { analysis, settings } = context;
  const told = settings.severity[code] !== 'off' && analysis.findings.some(({ detail }) => detail.code === code);
  return told ? sourceAction(context, fixAllKind) : [];
}

function sourceAction(context: Context, kind: string): CodeAction[] {
  const edits = oneStyleEdits(context);
  if (!edits.length) return [];
  return [{ title: context.messages.oneStyle, kind, edit: { changes: { [context.document.uri]: edits } } }];
}

function oneStyleEdits(context: Context): TextEdit[] {
  const { text, references, suppressions } = context.analysis;
  const silencing = suppressions.filter(({ codes }) => !codes.length || codes.includes(code));
  const free = ({ start }: Reference) => !silencing.some(({ scope }) => scope.start <= start && start < scope.end);
  return toEdits(context, inOneStyle(text, references.filter(free)));
}

function toEdits({ document }: Context, changes: readonly Rewriting[]): TextEdit[] {
  return changes.map(({ span, newText }) => ({ range: rangeIn(document, span), newText }));
}

function rewritten(text: string, { start, end }: Reference, changes: readonly Rewriting[]): string {
  let words = text.slice(start, end);
  for (const { span, newText } of [...changes].reverse())
    words = words.slice(0, span.start - start) + newText + words.slice(span.end - start);
  return words.replace(/\s+/gu, ' ');
}
