import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import { figures } from '../../language/numbers';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';
import { judgedBy } from './judgedBy';
import { quickFix } from './quickFix';

/** For a figure that the source has otherwise: the source's, written as the draft writes figures. A wrong bound is the writer's to reword. */
export function sourceFigure(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, analysis, messages } = context;
  const judged = judgedBy(context, diagnostic, 'figure-mismatch');
  if (!judged) return [];
  const { at, contrast } = judged.detail;
  if (contrast.claimed.length > at.end - at.start) return [];
  const newText = written(analysis.text.slice(at.start, at.end), contrast.found);
  const fix = quickFix(document.uri, messages.write(newText), diagnostic, [{ range: rangeIn(document, at), newText }]);
  return [{ ...fix, isPreferred: true }];
}

const number = /\d(?:[\d.,\s\u00a0\u202f]*\d)?/g;
const scale = /tusen|mill|mrd|milliard|prosentpoeng|promille/i;
const smallNumbers = ['null', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv'];

/** The source's figure in the way of the draft: its sign for the unit, its blanks between thousands, words where it has words. */
function written(claimed: string, found: string): string {
  const [own, ...more] = claimed.match(number) ?? [];
  const [other, ...others] = found.match(number) ?? [];
  if (more.length || others.length || scale.exec(claimed)?.[0] !== scale.exec(found)?.[0]) return found;
  if (own !== undefined) {
    const value = other ?? inDigits(found);
    return value === undefined ? found : claimed.replace(own, grouped(value, own));
  }
  const word = other === undefined ? undefined : smallNumbers[Number(other)];
  return word === undefined ? found : asCapitalised(claimed, word);
}

/** The value of a share or number in words, in digits: «fire av fem» is 80. */
function inDigits(found: string): string | undefined {
  const [figure] = figures(found);
  return figure && figure.upper === undefined ? String(figure.value).replace('.', ',') : undefined;
}

/** With the draft's own blank between thousands, where both have one. */
function grouped(value: string, own: string): string {
  const [blank] = /[\s\u00a0\u202f.](?=\d{3}(?!\d))/.exec(own) ?? [];
  return blank === undefined ? value : value.replace(/[\s\u00a0\u202f.](?=\d{3}(?!\d))/g, blank);
}

function asCapitalised(claimed: string, word: string): string {
  return /^\p{Lu}/u.test(claimed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
