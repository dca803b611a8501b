import type { Span } from '../text/span';
import { type Candidate, findCandidates } from './candidates';
import type { LetterTitle } from './letterTitle';
import type { SectionKind } from './model';
import { numberOnwards } from './onwards';
import { cleanTitle, type Page } from './page';
import { findPlainHeadings, type PlainHeading } from './plain';
import { settleNumbers } from './scheme';

/** A heading with all that its rank depends on. */
export interface Heading {
  readonly kind: SectionKind;
  readonly numbers: readonly string[];
  readonly title: string;
  /** First and last line that hold some of it. */
  readonly first: number;
  readonly last: number;
  readonly span: Span;
  readonly bodyStart: number;
  /** Number of `#` in Markdown. */
  readonly depth?: number;
  /** In capitals throughout. */
  readonly upper: boolean;
  /** Nothing stands between this heading and the next. */
  readonly bare: boolean;
  /** Belongs to no chapter before it: its number is beyond theirs. */
  readonly apart?: boolean;
  /** The question's text, where the heading itself is one. */
  readonly question?: Span;
}

/** The headings of a page in order: numbered, plain and the complimentary close. The letter's title is none of them. */
export function findHeadings(
  page: Page,
  title: LetterTitle | undefined,
  close: number | undefined,
): readonly Heading[] {
  const candidates = findCandidates(page).filter(({ last }) => !title || last > title.last.index);
  const plain = findPlainHeadings(page, candidates).filter(({ first }) => !title || first > title.last.index);
  const accepted = settleNumbers(page, candidates, countsFromOne(page, plain));
  const certain = candidates.filter((candidate) => accepted.has(candidate) || candidate.ending !== 'capital');
  const found = [
    ...certain.map((candidate) => fromCandidate(page, candidate, accepted.has(candidate))),
    ...plain.map((heading) => fromPlain(heading)),
  ].sort((a, b) => a.span.start - b.span.start);
  const headings = [...numberOnwards(page.about, found)];
  const closing = closeHeading(page, close);
  if (closing) headings.push(closing);
  return headings.map((heading, at) => ({ ...heading, bare: !hasText(page, heading, headings[at + 1]) }));
}

/** Whether the response numbers its own sections: a heading, or an entry of its table of contents, has the number 1. */
function countsFromOne({ lines }: Page, plain: readonly PlainHeading[]): boolean {
  const first = /^1(?:\.1)?\.?\s+\p{Lu}/u;
  return (
    plain.some(({ title }) => first.test(title)) || lines.some(({ role, text }) => role === 'mark' && first.test(text))
  );
}

function fromCandidate({ text, lines }: Page, candidate: Candidate, accepted: boolean): Heading {
  const { numbered, first, last, span, bodyStart, title } = candidate;
  const whole = cleanTitle(text.slice(span.start, span.end));
  const depth = /^#{1,6}(?=\s)/.exec(lines[candidate.first]?.text.slice(0, 8) ?? '')?.[0].length;
  return {
    kind: !accepted ? 'heading' : numbered.form === 'question' ? 'question' : 'chapter',
    numbers: accepted ? numbered.numbers : [],
    title: accepted ? title : whole,
    first,
    last,
    span,
    bodyStart,
    ...(depth ? { depth } : {}),
    upper: isUpper(whole),
    bare: false,
  };
}

function fromPlain({ first, last, span, title, depth, asks, number }: PlainHeading): Heading {
  return {
    kind: asks ? 'question' : 'heading',
    numbers: number ? [number] : [],
    title,
    first,
    last,
    span,
    bodyStart: span.end,
    ...(depth ? { depth } : {}),
    ...(asks ? { question: span } : {}),
    upper: isUpper(title),
    bare: false,
  };
}

function closeHeading({ lines }: Page, close: number | undefined): Heading | undefined {
  const line = close === undefined ? undefined : lines[close];
  if (!line) return undefined;
  const { index, text: title, start, end } = line;
  const place = { first: index, last: index, span: { start, end }, bodyStart: end };
  return { kind: 'closing', numbers: [], title, ...place, upper: false, bare: false };
}

function isUpper(title: string): boolean {
  return /\p{Lu}{2}/u.test(title) && !/\p{Ll}/u.test(title);
}

/** True when something of the respondent's stands between two headings. */
function hasText({ lines }: Page, heading: Heading, next: Heading | undefined): boolean {
  if (heading.bodyStart < (lines[heading.last]?.end ?? 0)) return true;
  for (let at = heading.last + 1; at < (next?.first ?? lines.length); at++) {
    const role = lines[at]?.role;
    if (role === 'text' || role === 'item' || role === 'row' || role === 'open') return true;
  }
  return false;
}
