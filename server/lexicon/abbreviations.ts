import { read as readAbbreviations } from './abbreviations.yaml';
import { entriesOf, lazy } from './entries';

/** What a full stop behind an abbreviation may be: never the end of a sentence, or the end where a capital follows. */
export type AbbreviationKind = 'inner' | 'final';

/** A short form and what it stands for: «RHF», «UH-sektoren», «kap.». */
export interface Abbreviation {
  readonly short: string;
  readonly forms: readonly string[];
  readonly long: readonly string[];
}

const table = lazy(() => {
  const kinds = new Map<string, AbbreviationKind>();
  const all: Abbreviation[] = [];
  for (const entry of entriesOf('abbreviations', readAbbreviations())) {
    const abbreviation = {
      short: entry.text('short'),
      forms: entry.has('forms') ? entry.texts('forms') : [],
      long: entry.texts('long'),
    };
    all.push(abbreviation);
    if (entry.oneOf('kind', ['sentence', 'expansion']) === 'expansion') continue;
    const kind = entry.flag('final') ? 'final' : 'inner';
    for (const form of [abbreviation.short, ...abbreviation.forms]) addKind(kinds, form, kind);
  }
  return { kinds, all };
});

/** Each part of a form that ends in a full stop is kept by itself, without that stop: «meld» and «st» of «Meld. St.», but not the «a» of «bl. a.». */
function addKind(kinds: Map<string, AbbreviationKind>, form: string, kind: AbbreviationKind): void {
  const parts = form.toLowerCase().split(' ');
  parts.forEach((part, index) => {
    const word = part.slice(0, -1);
    const letter = parts.length > 1 && word.length === 1;
    if (!part.endsWith('.') || letter) return;
    const last = index === parts.length - 1;
    if (!kinds.has(word) || last) kinds.set(word, last ? kind : 'inner');
  });
}

/** How a full stop behind `word` (lower case, without that stop) is to be read; undefined when `word` is no abbreviation. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  return table().kinds.get(word);
}

/** Every abbreviation with its long forms. */
export function abbreviations(): readonly Abbreviation[] {
  return table().all;
}
