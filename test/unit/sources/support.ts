import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from '../../../server/catalogue/model';
import type { Passage, Response, Section } from '../../../server/sources/model';
import { readResponse } from '../../../server/sources/read';
import { lineAt, lineStarts } from '../../../server/text/lines';
import type { Span } from '../../../server/text/span';

export function readText(...path: readonly string[]): string {
  return readFileSync(join(process.cwd(), ...path), 'utf8');
}

/** A synthetic response from test/fixtures/responses, read. */
export function readFixture(name: string, about?: Work): Response {
  return readResponse(readText('test', 'fixtures', 'responses', `${name}.txt`), about);
}

/** A work with the given chapter titles, complete to `completeTo`. */
export function workWith(chapters: Readonly<Record<string, string>>, completeTo = 0): Work {
  const span = { start: 0, end: 0 };
  return {
    id: 'nou:2023:4',
    idSpan: span,
    kind: 'nou',
    aliases: [],
    chapters: Object.entries(chapters).map(([number, title]) => ({ number, title, span })),
    completeTo,
    parts: [],
    span,
    catalogue: 'catalogue.yaml',
  };
}

/** Some chapters of NOU 2023: 4, as the catalogue has them. */
export const tidForHandling = workWith({
  '2': 'Fremtidig behov for helsepersonell, demografisk utvikling og bærekraft',
  '10': 'Utdanning og kompetanseutvikling',
  '10.3': 'Dimensjonering av helsefagutdanningene',
  '10.4': 'Opptak',
  '10.7': 'Desentralisert og tilgjengelig utdanning er et sentralt virkemiddel for distriktene',
  '10.8': 'Kvalitet og kapasitet i praksisundervisning og læretid',
  '10.9': 'Samarbeid i utdanningene',
  '10.11': 'Fagmiljøer som kan utdanne og forske også i fremtiden',
  '12': 'Digitalisering og teknologisk utvikling i helse- og omsorgstjenestene',
  '13': 'Helsepersonellkommisjonens vurderinger av fremtidige personellbehov',
});

export function slice({ text }: Response, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end);
}

/** One-based line of an offset. */
export function lineOf({ text }: Response, offset: number): number {
  return lineAt(lineStarts(text), offset) + 1;
}

/** One row a section, for comparing whole responses: kind, number, title. */
export function outline(response: Response): readonly string[] {
  return response.sections.map(({ kind, number, title, parent }) => {
    const depth = '  '.repeat(ancestors(response, parent));
    return `${depth}${[kind, number, title].filter(Boolean).join(' ')}`;
  });
}

function ancestors(response: Response, parent: number | undefined): number {
  const section = parent === undefined ? undefined : response.sections[parent];
  return section ? 1 + ancestors(response, section.parent) : 0;
}

export function passagesOf(response: Response, section: Section | undefined): readonly Passage[] {
  return response.passages.filter((passage) => passage.section === section?.index);
}

/** The words of a section's passages, white space folded. */
export function wordsOf(response: Response, section: Section | undefined): readonly string[] {
  return passagesOf(response, section).map(({ span }) => (slice(response, span) ?? '').replace(/\s+/g, ' '));
}
