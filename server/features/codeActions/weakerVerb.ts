import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { occurrence } from '../../text/occurrence';
import type { Span } from '../../text/span';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { judgedBy } from './judgedBy';
import { quickFix } from './quickFix';

/** Verbs that stand before an infinitive, so that one can take the place of another. */
const auxiliaries = new Set('må måtte skal skulle bør burde kan kunne'.split(' '));
/** Verbs that ask for a thing, a clause or a noun behind them, by the written standard they show. */
const asking: ReadonlyMap<string, 'nb' | 'nn'> = new Map([
  ['krever', 'nb'],
  ['krev', 'nn'],
  ['foreslår', 'nb'],
  ['ønsker', 'nb'],
  ['ønskjer', 'nn'],
  ['går inn for', 'nb'],
  ['vil ha', 'nb'],
]);
const demanding = /^krev/;
const weaker = {
  nb: { aboutClause: 'mener det bør vurderes om', aboutNoun: 'vil ha vurdert', advice: 'anbefaler' },
  nn: { aboutClause: 'meiner det bør vurderast om', aboutNoun: 'vil ha vurdert', advice: 'rår til' },
};
/** The source only wants the thing to be looked into. */
const lookedInto = /vurder|utred|utgrei|drøft|diskut|undersøk|overvei|overveg|nærmere|nærare/i;

/** For a claim that asks more firmly than its source: the verb as firm as there, where the sentence can take it. */
export function weakerVerb(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, analysis, messages } = context;
  const judged = judgedBy(context, diagnostic, 'overstated');
  if (judged?.detail.excess.kind !== 'modality') return [];
  const { claimed, found } = judged.detail.excess.contrast;
  const span = occurrence(analysis.text, judged.claim, claimed);
  const edit = span && (otherAuxiliary(span, claimed, found) ?? otherAttitude(analysis.text, span, claimed, found));
  if (!edit) return [];
  return [
    quickFix(document.uri, messages.write(edit.newText), diagnostic, [
      { range: rangeIn(document, edit.span), newText: edit.newText },
    ]),
  ];
}

const advice = /^(?:bør|burde|anbefal|tilrå|rår)/i;

interface Edit {
  readonly span: Span;
  readonly newText: string;
}

/** «må innføres» becomes «bør innføres», «kan innføres» where the source only says so much. */
function otherAuxiliary({ start }: Span, claimed: string, found: string): Edit | undefined {
  const [own = ''] = claimed.split(' ');
  const [other = ''] = found.toLowerCase().split(' ');
  if (lookedInto.test(found) || !auxiliaries.has(own.toLowerCase())) return undefined;
  const newText = auxiliaries.has(other) ? other : advice.test(found) ? 'bør' : undefined;
  return newText === undefined ? undefined : { span: { start, end: start + own.length }, newText };
}

/** «krever at …» becomes «mener det bør vurderes om …», «krever …» «vil ha vurdert …» or «anbefaler …». */
function otherAttitude(text: string, { start, end }: Span, claimed: string, found: string): Edit | undefined {
  const verb = claimed.toLowerCase().replace(/ at$/, '');
  const standard = asking.get(verb);
  if (!standard) return undefined;
  const span = { start, end: start + text.slice(start, end).replace(/\s+at$/i, '').length };
  const words = weaker[standard];
  if (!lookedInto.test(found))
    return demanding.test(verb) && advice.test(found) ? { span, newText: words.advice } : undefined;
  const [that] = /^\s+at(?=\s)/i.exec(text.slice(span.end, span.end + 20)) ?? [];
  if (that === undefined) return { span, newText: words.aboutNoun };
  return { span: { start, end: span.end + that.length }, newText: words.aboutClause };
}
