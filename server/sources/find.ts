import type { Passage, Response, Section } from './model';

/** The innermost section that holds `offset`, heading included; undefined in a letterhead above the first. */
export function sectionAt({ sections }: Response, offset: number): Section | undefined {
  let section = sections[lastStarting(sections.length, (at) => sections[at]?.heading.start ?? 0, offset)];
  while (section && offset > section.body.end)
    section = section.parent === undefined ? undefined : sections[section.parent];
  return section;
}

/** The passage that holds `offset`; undefined in headings, question texts, page feet and between passages. */
export function passageAt({ passages }: Response, offset: number): Passage | undefined {
  let at = lastStarting(passages.length, (index) => passages[index]?.span.start ?? 0, offset);
  for (; at >= 0; at--) {
    const passage = passages[at];
    if (!passage) return undefined;
    const inGap = passage.gaps?.some(({ start, end }) => start <= offset && offset < end) ?? false;
    if (offset <= passage.span.end && !inGap) return passage;
    if (passage.kind !== 'footnote') return undefined;
  }
  return undefined;
}

/** The last index whose start is at or before `offset`, -1 if none is. Starts rise. */
function lastStarting(length: number, startOf: (index: number) => number, offset: number): number {
  let low = -1;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (startOf(middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * A passage's words for reading and matching: gaps and line breaks are spaces, so that a sentence cut by a page foot
 * reads on. As long as the span, so that offsets into it plus `span.start` are offsets into the response.
 */
export function passageText({ text }: Response, { span, gaps = [] }: Passage): string {
  let read = '';
  let at = span.start;
  for (const gap of gaps) {
    read += text.slice(at, gap.start) + ' '.repeat(gap.end - gap.start);
    at = gap.end;
  }
  return (read + text.slice(at, span.end)).replace(/[\r\n]/g, ' ');
}

/** The chapters or questions with just this number, joint headings included; more than one where a number comes twice. */
export function findSections({ sections }: Response, kind: 'chapter' | 'question', number: string): readonly Section[] {
  return sections.filter(
    (section) => section.kind === kind && (section.number === number || section.covers?.includes(number)),
  );
}

export interface Nearest {
  readonly section: Section;
  /** How the section's number lies to the one asked for. */
  readonly relation: 'exact' | 'subsection' | 'parent';
}

/** The section for a number: its own, else the first subsection, else the nearest chapter around it; undefined when there is none of them. */
export function nearestSection(response: Response, kind: 'chapter' | 'question', number: string): Nearest | undefined {
  const [exact] = findSections(response, kind, number);
  if (exact) return { section: exact, relation: 'exact' };
  if (kind === 'question') return undefined;
  const section = response.sections.find((each) => each.kind === kind && each.number?.startsWith(`${number}.`));
  if (section) return { section, relation: 'subsection' };
  for (let end = number.lastIndexOf('.'); end > 0; end = number.lastIndexOf('.', end - 1)) {
    const [parent] = findSections(response, kind, number.slice(0, end));
    if (parent) return { section: parent, relation: 'parent' };
  }
  return undefined;
}

/**
 * The sections that answer for one that points elsewhere, in the order they are named. A section that itself only
 * points on gives its targets instead; open ones give nothing; cycles end.
 */
export function followReferences(response: Response, section: Section): readonly Section[] {
  const answering: Section[] = [];
  const seen = new Set([section]);
  const queue = [section];
  for (let from = queue.shift(); from; from = queue.shift()) {
    if (from.kind !== 'chapter' && from.kind !== 'question') continue;
    for (const number of from.refersTo) {
      for (const target of findSections(response, from.kind, number)) {
        if (seen.has(target)) continue;
        seen.add(target);
        if (target.answer === 'given') answering.push(target);
        else if (target.answer === 'referred') queue.push(target);
      }
    }
  }
  return answering;
}
