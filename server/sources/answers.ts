import type { Span } from '../text/span';
import type { Answer, Passage, Section } from './model';
import { onlyPoints, pointsTo, saysNothing } from './pointers';
import { sentencesIn } from './wording';

/** What each section holds of the respondent's own words, and which sections it points to. */
export function withAnswers(
  text: string,
  sections: readonly Section[],
  passages: readonly Passage[],
): readonly Section[] {
  const own: Span[][] = sections.map(() => []);
  for (const passage of passages) if (passage.kind !== 'footnote') own[passage.section]?.push(passage.span);
  const known = { chapter: numbersOf(sections, 'chapter'), question: numbersOf(sections, 'question') };

  const judged = sections.map((section): Section => {
    const spans = own[section.index] ?? [];
    const { kind, number } = section;
    if (kind !== 'chapter' && kind !== 'question') return { ...section, answer: spans.length ? 'given' : 'open' };
    const sentences = spans.flatMap((span) => sentencesIn(text, span)).map(({ start, end }) => text.slice(start, end));
    const targets = sentences.flatMap((sentence) => pointsTo(sentence, kind));
    const refersTo = [...new Set(targets)].filter((target) => target !== number && known[kind].has(target));
    return { ...section, answer: answerOf(text, spans, sentences, refersTo.length ? kind : undefined), refersTo };
  });
  return liftAnswers(judged);
}

function answerOf(
  text: string,
  spans: readonly Span[],
  sentences: readonly string[],
  points: 'chapter' | 'question' | undefined,
): Answer {
  if (spans.every(({ start, end }) => saysNothing(text.slice(start, end)))) return 'open';
  return points && sentences.every((sentence) => onlyPoints(sentence, points)) ? 'referred' : 'given';
}

function numbersOf(sections: readonly Section[], kind: 'chapter' | 'question'): ReadonlySet<string> {
  return new Set(
    sections.flatMap((section) => (section.kind === kind ? [section.number ?? '', ...(section.covers ?? [])] : [])),
  );
}

/** A chapter that is empty itself is answered when a subsection is. */
function liftAnswers(sections: readonly Section[]): readonly Section[] {
  const lifted = [...sections];
  for (let at = lifted.length - 1; at >= 0; at--) {
    const section = lifted[at];
    const parent = section?.parent === undefined ? undefined : lifted[section.parent];
    if (parent?.answer === 'open' && section?.answer === 'given') lifted[parent.index] = { ...parent, answer: 'given' };
  }
  return lifted;
}
