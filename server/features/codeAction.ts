import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { nearestPlaces } from './codeActions/nearestPlace';
import { fixAll, fixAllKind, oneStyleKind, restyle, writeInOneStyle } from './codeActions/referenceStyle';
import { silence, unsilence } from './codeActions/silence';
import { diagnosticSource } from './diagnostics';
import type { Context, Feature } from './feature';
import { referenceAt } from './lookup';

/** Quick fixes for Belegg's own findings, and changes to a whole draft for those who ask. */
export const codeAction: Feature = {
  capabilities: () => ({
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, oneStyleKind] },
  }),
  register: (connection, answer) => connection.onCodeAction(answer(codeActions)),
};

/** The quick fixes of each code, beside the comment that silences it. */
const fixes: Readonly<Record<string, (context: Context, diagnostic: Diagnostic) => CodeAction[]>> = {
  'reference-style': restyle,
  'unknown-place': nearestPlaces,
};

/**
 * The actions of the kinds asked for. Where no kind is, those on a whole draft are offered at its references only. A response has
 * none: it is not the writer's to mend.
 */
export function codeActions(context: Context, { range, context: asked }: CodeActionParams): CodeAction[] {
  if (context.project.sourceAt(context.document.uri)) return [];
  const { only } = asked;
  const wants = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? false;
  const actions: CodeAction[] = [];
  if (!only || wants(CodeActionKind.QuickFix))
    for (const diagnostic of asked.diagnostics)
      if (diagnostic.source === diagnosticSource) actions.push(...quickFixes(context, diagnostic));
  // A response stands as its sender wrote it.
  if (context.project.sourceAt(context.document.uri)) return actions;
  if (wants(fixAllKind)) actions.push(...fixAll(context));
  if (only ? wants(oneStyleKind) : referenceAt(context, range.start)) actions.push(...writeInOneStyle(context));
  return actions;
}

function quickFixes(context: Context, diagnostic: Diagnostic): CodeAction[] {
  if (diagnostic.code === 'unused-suppression') return [unsilence(context, diagnostic)];
  return [...(fixes[String(diagnostic.code)]?.(context, diagnostic) ?? []), silence(context, diagnostic)];
}
