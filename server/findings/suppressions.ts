import { lineAt, lineStarts } from '../text/lines';
import type { Span } from '../text/span';
import { type Code, codes, isCode } from './codes';
import type { Finding } from './model';

/** A comment in the draft that silences findings: all of them, or those of the codes it names. */
export interface Suppression extends Span {
  /** Empty: every code. */
  readonly codes: readonly string[];
  /** Where a finding must start to be silenced. */
  readonly scope: Span;
}

const opening = '<!-- belegg-';
const longestComment = 1_000;

/**
 * Finds `<!-- belegg-disable-next-line code, code -- reason -->` and pairs of `belegg-disable` and `belegg-enable`.
 * A `disable` without `enable` reaches to the end. `enable` with codes ends these codes only.
 */
export function readSuppressions(text: string): readonly Suppression[] {
  if (!text.includes(opening)) return [];
  const starts = lineStarts(text);
  const found: Suppression[] = [];
  const open: { readonly span: Span; readonly codes: readonly string[] }[] = [];
  const close = (code: string | undefined, end: number) => {
    for (const one of open.splice(0)) {
      const ended = one.codes.filter((each) => code === undefined || each === code);
      const left = one.codes.filter((each) => code !== undefined && each !== code);
      const wholly = code === undefined;
      if (wholly || ended.length) found.push({ ...one.span, codes: ended, scope: { start: one.span.end, end } });
      if (!wholly && (left.length || !one.codes.length)) open.push({ span: one.span, codes: left });
    }
  };
  for (const { span, command, codes } of comments(text)) {
    if (command === 'disable-next-line') {
      const line = lineAt(starts, span.end) + 1;
      const scope = { start: starts[line] ?? text.length, end: starts[line + 1] ?? text.length + 1 };
      found.push({ ...span, codes, scope });
    } else if (command === 'disable') open.push({ span, codes });
    else if (!codes.length) close(undefined, span.start);
    else for (const code of codes) close(code, span.start);
  }
  close(undefined, text.length + 1);
  return found.sort((a, b) => a.start - b.start);
}

interface Comment {
  readonly span: Span;
  readonly command: 'disable-next-line' | 'disable' | 'enable';
  readonly codes: readonly string[];
}

function* comments(text: string): Generator<Comment> {
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, start + 1)) {
    const comment = text.slice(start, start + longestComment);
    const length = comment.indexOf('-->');
    if (length < 0) continue;
    const end = start + length;
    const [words = ''] = comment.slice(opening.length, length).split('--');
    const [command = '', ...codes] = words.split(/[\s,]+/).filter(Boolean);
    if (command === 'disable-next-line' || command === 'disable' || command === 'enable')
      yield { span: { start, end: end + 3 }, command, codes };
  }
}

/**
 * Leaves out what the comments silence, and reports comments that silence nothing, unless there is a code for which nothing has been
 * sought that they would silence. The result is in text order.
 */
export function applySuppressions(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  isSought: (code: Code) => boolean = () => true,
): readonly Finding[] {
  if (!suppressions.length) return findings;
  const used = new Set<Suppression>();
  const heard = findings.filter((finding) => {
    const silencing = suppressions.filter((each) => silences(each, finding.span.start, finding.detail.code));
    for (const each of silencing) used.add(each);
    return !silencing.length;
  });
  for (const each of suppressions) {
    if (used.has(each) || !codesOf(each).every(isSought)) continue;
    heard.push({
      span: { start: each.start, end: each.end },
      detail: {
        code: 'unused-suppression',
        silenced: each.codes.filter(isCode),
        unknown: each.codes.filter((code) => !isCode(code)),
      },
      evidence: [],
    });
  }
  return heard.sort((a, b) => a.span.start - b.span.start);
}

/** The codes that a comment silences, those that nobody knows left out. */
function codesOf({ codes: named }: Suppression): readonly Code[] {
  return named.length ? named.filter(isCode) : Object.keys(codes).filter(isCode);
}

function silences(suppression: Suppression, offset: number, code: Code): boolean {
  const { scope, codes } = suppression;
  return scope.start <= offset && offset < scope.end && (!codes.length || codes.includes(code));
}
