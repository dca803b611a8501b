import type { Work } from '../catalogue/model';
import type { Candidate } from './candidates';
import { compareNumbers } from './numbers';
import type { Page } from './page';
import { chapterTitle, titleLikeness } from './titles';

/** How a heading sits with the work's own table of chapters. */
type Fit = 'fits' | 'clashes' | 'unknown';

const OWN_WORDS = /merkn|komment|innspi|innspel|generel|vurder|synspunkt|svar/i;

/**
 * The candidates whose numbers are chapters of the work responded to, or questions. A response can number its own
 * sections, follow another document, or mix, so:
 * - questions are always taken;
 * - a keyword (`Kapittel 10`) is taken, unless the catalogue has other titles for all such headings;
 * - bare numbers are taken when titles in the catalogue fit at least as often as they clash; where the catalogue
 *   cannot tell, when the response has a keyword heading for the chapter, or speaks of it and does not count from 1;
 * - bare numbers never go backwards, unless their title fits.
 * `countsFromOne` tells that the response has a heading «1 …» or «1.1 …» of its own.
 */
export function settleNumbers(
  page: Page,
  candidates: readonly Candidate[],
  countsFromOne: boolean,
): ReadonlySet<Candidate> {
  const fits = new Map(candidates.map((candidate) => [candidate, fitOf(page.about, candidate)]));
  const ofForm = (form: Candidate['numbered']['form']) => candidates.filter(({ numbered }) => numbered.form === form);
  const count = (list: readonly Candidate[], fit: Fit) =>
    list.filter((candidate) => fits.get(candidate) === fit).length;

  const accepted = new Set(ofForm('question'));
  const keyword = ofForm('keyword');
  const foreign = count(keyword, 'fits') === 0 && count(keyword, 'clashes') > 0;
  if (!foreign) for (const candidate of keyword) accepted.add(candidate);

  const bare = ofForm('bare');
  const fitting = count(bare, 'fits');
  const clashing = count(bare, 'clashes');
  const byCatalogue = fitting > 0 && fitting >= clashing;
  const ownNumbers = countsFromOne || bare.some(({ numbered }) => chapterOf(numbered.numbers[0]) === '1');
  const spokenOf = bare.length && !ownNumbers ? page.text : '';
  const byResponse = fitting + clashing === 0 ? chaptersOfResponse(spokenOf, keyword) : undefined;
  let last = '';
  for (const candidate of candidates) {
    const [number] = candidate.numbered.numbers;
    if (candidate.numbered.form === 'question') continue;
    const fit = fits.get(candidate);
    const inOrder = !last || compareNumbers(last, number) < 0;
    const trusted = byCatalogue ? fit !== 'clashes' : byResponse?.has(chapterOf(number));
    if (candidate.numbered.form === 'bare' && trusted && (inOrder || fit === 'fits')) accepted.add(candidate);
    if (accepted.has(candidate)) last = number;
  }
  return accepted;
}

function fitOf(about: Work | undefined, { numbered, title, ending }: Candidate): Fit {
  const [number] = numbered.numbers;
  if (ending === 'catalogue') return 'fits';
  if (!about?.chapters.length || numbered.form === 'question') return 'unknown';
  const own = chapterTitle(about, number);
  if (own === undefined) return number.split('.').length <= about.completeTo ? 'clashes' : 'unknown';
  const likeness = titleLikeness(own, title);
  if (likeness === undefined || OWN_WORDS.test(title)) return 'unknown';
  if (likeness >= 0.5) return 'fits';
  return likeness === 0 ? 'clashes' : 'unknown';
}

/** Whole chapters that the response itself names: in a heading with a keyword, or in running text. */
function chaptersOfResponse(text: string, headings: readonly Candidate[]): ReadonlySet<string> {
  const chapters = new Set(headings.map(({ numbered }) => chapterOf(numbered.numbers[0])));
  for (const [, number] of text.matchAll(/\bkap(?:ittel|\.)?\s(\d{1,2})(?!\d)/gi)) if (number) chapters.add(number);
  return chapters;
}

function chapterOf(number: string): string {
  return number.split('.', 1)[0] ?? number;
}
