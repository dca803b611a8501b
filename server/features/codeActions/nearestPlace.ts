import type { CodeAction, Diagnostic } from 'vscode-languageserver';
import type { Library } from '../../evidence/library';
import { chaptersOf, type KnownPlace, questionsOf } from '../../evidence/places';
import type { Place, Reference } from '../../references/model';
import type { Context } from '../feature';
import { referenceAt } from '../lookup';
import { rangeIn } from '../ranges';
import { quickFix } from './quickFix';

const most = 3;

/** For a chapter or question that does not exist: the nearest that do. */
export function nearestPlaces(context: Context, diagnostic: Diagnostic): CodeAction[] {
  const { document, analysis, project, messages } = context;
  const reference = referenceAt(context, diagnostic.range.start);
  if (!reference?.place) return [];
  const { place } = reference;
  const missing = place.to ?? place.from;
  const at = analysis.text.slice(0, reference.end).lastIndexOf(missing);
  if (at < reference.start) return [];
  const range = rangeIn(document, { start: at, end: at + missing.length });
  return nearest(project.library, reference, missing).map(({ number, title }) => {
    const words = messages.write(messages.place(withNumber(place, number)));
    return quickFix(document.uri, [words, title].filter(Boolean).join(' · '), diagnostic, [{ range, newText: number }]);
  });
}

function withNumber({ kind, from, to }: Place, number: string): Place {
  return to === undefined ? { kind, from: number } : { kind, from, to: number };
}

/** Places at the same depth, those of the same chapter first, by how far off the last part of the number is. */
function nearest(library: Library, { place, work }: Reference, missing: string): readonly KnownPlace[] {
  const known = place?.kind === 'question' ? questionsOf(library) : work === undefined ? [] : chaptersOf(library, work);
  const wanted = missing.split('.').map(Number);
  const distances = new Map<KnownPlace, readonly number[]>();
  const numbers = new Set<string>();
  for (const each of known) {
    const parts = each.number.split('.').map(Number);
    if (parts.length !== wanted.length || numbers.has(each.number)) continue;
    numbers.add(each.number);
    distances.set(
      each,
      parts.map((part, depth) => Math.abs(part - (wanted[depth] ?? 0))),
    );
  }
  return [...distances]
    .sort(([, a], [, b]) => compareParts(a, b))
    .slice(0, most)
    .map(([each]) => each);
}

function compareParts(a: readonly number[], b: readonly number[]): number {
  for (const [depth, part] of a.entries()) {
    const difference = part - (b[depth] ?? 0);
    if (difference) return difference;
  }
  return 0;
}
