import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import type { Judgement } from '../claims/model';
import { citeSource } from './codeActions/citeSource';
import { nearestPlaces } from './codeActions/nearestPlace';
import { quoteInstead } from './codeActions/quoteInstead';
import { fixAll, fixAllKind, oneStyleKind, restyle, writeInOneStyle } from './codeActions/referenceStyle';
import { rightPlace } from './codeActions/rightPlace';
import { silence, unsilence } from './codeActions/silence';
import { sourceAmount } from './codeActions/sourceAmount';
import { sourceFigure } from './codeActions/sourceFigure';
import { verbatim } from './codeActions/verbatim';
import { weakerVerb } from './codeActions/weakerVerb';
import { diagnosticSource } from './diagnostics';
import type { Context, Feature } from './feature';
import { judgementsAt, referenceAt } from './lookup';

/** Quick fixes for Belegg's own findings, other ways to write a claim, and changes to a whole draft for those who ask. */
export const codeAction: Feature = {
  // Older editors take commands only, and a command of ours would have nothing to do but hand back an edit.
  capabilities: ({ textDocument }) =>
    textDocument?.codeAction?.codeActionLiteralSupport
      ? {
          codeActionProvider: {
            codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, fixAllKind, oneStyleKind],
          },
        }
      : {},
  register: (connection, answer) => connection.onCodeAction(answer(codeActions)),
};

/** The quick fixes of each code, beside the comment that silences it. */
const fixes: Readonly<Record<string, (context: Context, diagnostic: Diagnostic) => CodeAction[]>> = {
  'figure-mismatch': sourceFigure,
  misquoted: verbatim,
  overstated: (context, diagnostic) => [...weakerVerb(context, diagnostic), ...sourceAmount(context, diagnostic)],
  'reference-style': restyle,
  'unknown-place': nearestPlaces,
  'wrong-place': rightPlace,
};

/** Other ways to write a claim, be it flagged or not. */
const rewritings: readonly ((context: Context, judgement: Judgement) => CodeAction[])[] = [citeSource, quoteInstead];

/**
 * The actions of the kinds asked for. Where no kind is, those on a whole draft are offered at its references only. What rewrites a claim
 * is not offered to an editor that asks of its own accord at each move of the cursor. A response has no actions: it is not the writer's to mend.
 */
export function codeActions(context: Context, { range, context: asked }: CodeActionParams): CodeAction[] {
  if (context.project.sourceAt(context.document.uri)) return [];
  const { only } = asked;
  const wants = (kind: string) => only?.some((each) => kind === each || kind.startsWith(`${each}.`)) ?? false;
  const actions: CodeAction[] = [];
  if (!only || wants(CodeActionKind.QuickFix))
    for (const diagnostic of asked.diagnostics)
      if (diagnostic.source === diagnosticSource) actions.push(...quickFixes(context, diagnostic));
  if (only ? wants(CodeActionKind.RefactorRewrite) : asked.triggerKind !== CodeActionTriggerKind.Automatic)
    for (const judgement of judgementsAt(context.analysis, context.document.offsetAt(range.start)))
      actions.push(...rewritings.flatMap((rewrite) => rewrite(context, judgement)));
  if (wants(fixAllKind)) actions.push(...fixAll(context));
  if (only ? wants(oneStyleKind) : !isOffered(actions, context) && referenceAt(context, range.start))
    actions.push(...writeInOneStyle(context));
  return actions;
}

/** Editors that ask for no kind show all kinds in one list, where a quick fix already writes the whole draft in one style. */
function isOffered(actions: readonly CodeAction[], { messages }: Context): boolean {
  return actions.some(({ title }) => title === messages.oneStyle);
}

function quickFixes(context: Context, diagnostic: Diagnostic): CodeAction[] {
  if (diagnostic.code === 'unused-suppression') return [unsilence(context, diagnostic)];
  return [...(fixes[String(diagnostic.code)]?.(context, diagnostic) ?? []), silence(context, diagnostic)];
}
