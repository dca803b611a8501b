import { indexOf } from '../evidence/index';
import type { LoadedSource } from '../evidence/library';
import { termsOf } from '../evidence/terms';
import type { Thesaurus } from '../lexicon/thesaurus';
import type { Section } from '../sources/model';
import type { Span } from '../text/span';

/** Words of a draft that may be the title of a section: behind «under», «i avsnittet om», in quotation marks or brackets. */
export interface TitleFrame extends Span {
  /** From the word that leads up to it. */
  readonly whole: Span;
  /**
   * `exact` where it gives a whole title, `topic` where it only says what the section is about, `loose` where it is one only if a section is
   * called so, `number` for the number that the response gives the section itself.
   */
  readonly kind: 'exact' | 'topic' | 'loose' | 'number';
}

const noun =
  '(?:overskrift(?:en|a)?|avsnitt(?:et)?|del(?:en)?|kapit(?:tel(?:et)?|let)|underkapit(?:tel(?:et)?|let)|bolk(?:en)?|punkt(?:et)?|tema(?:et)?|tittel(?:en)?)';
const quoted = new RegExp(
  `(?:(?<![a-zà-öø-ɏ])(?:under\\s(?:${noun}\\s)?|(?:i|fra|frå|på|se|sjå|jfr?\\.?)\\s${noun}\\s)(?:om\\s)?|(?<=\\((?:[^()«»“”]{0,60}[,;:]\\s)?(?:(?:se|sjå|jfr?\\.?)\\s)?(?:${noun}\\s)?))[«“"]([^«»“”"]{2,90})[»”"]`,
  'giu',
);
const bracketed = new RegExp(
  `[(,;]\\s?(?:se |sjå |jfr?\\.? )?under\\s(?:${noun}\\s)?(?:om\\s)?([a-zà-öø-ɏ][^.,;:()«»]{2,80})(?=[),;])`,
  'giu',
);
/** «(Elvebyen, innledende merknader)»: all that a bracket holds behind the source. */
const alone = /\([^()«»,;]{1,60}[,;]\s(?:(?:se|sjå|jfr?\.?)\s)?([a-zà-öø-ɏ][a-zà-öø-ɏ\s-]{3,80})\)/giu;
/** «(avsnittet Utdanning, praksis og forskning)», «(Elvebyen, under Buss, tog og trikk)»: behind such a word a title may hold anything. */
const sectional = new RegExp(
  `[(,;]\\s?(?:(?:se|sjå|jfr?\\.?)\\s)?(?:under|${noun})\\s(?:om\\s)?([a-zà-öø-ɏ][^()«»“”]{3,90})\\)`,
  'giu',
);
const point = '(?:punkt(?:et)?|pkt\\.?|avsnitt(?:et)?|del(?:en)?|bolk(?:en)?)';
const number = '(\\d{1,2}(?:\\.\\d{1,2}){0,3})';
const response =
  '(?:i|av)\\s(?:sitt\\s|si\\s|sin\\s|det\\s|deres\\s)?(?:hørings|høyrings)?(?:svar|innspill|innspel|uttalelse|uttale|fråsegn|brev|saksframlegg)';
/** «(Elvebyen, punkt 3)», «(pkt. 2.1 i svaret)», «i avsnitt 4 i høringssvaret»: a section that the response numbers itself. */
const numbered = new RegExp(
  `[(,;]\\s?(?:(?:se|sjå|jfr?\\.?)\\s)?${point}\\s${number}(?=\\s?[),;]|\\s${response})|(?<![a-zà-öø-ɏ])${point}\\s${number}(?=\\s${response})`,
  'giu',
);
const topical = new RegExp(`(?<![a-zà-öø-ɏ])(?:i|under)\\s${noun}\\som\\s([a-zà-öø-ɏ][a-zà-öø-ɏ-]{2,40})`, 'giu');
const mark = /[«“"]/u;
const pointed = /(?:p(?:un)?kt|avsnitt|del|bolk)(?:et|en)?\.?\s\d/iu;

/** Where a stretch of a draft may cite a section by its title, in order; empty where it does nowhere. */
export function titleFrames(text: string, { start, end }: Span): readonly TitleFrame[] {
  const stretch = text.slice(start, end);
  const read = (pattern: RegExp, kind: TitleFrame['kind']) =>
    [...stretch.matchAll(pattern)].map(({ 0: all, 1: first, 2: words = first ?? '', index }): TitleFrame => {
      const from = start + index + all.lastIndexOf(words);
      return {
        start: from,
        end: from + words.length,
        whole: { start: start + index, end: start + index + all.length },
        kind,
      };
    });
  const named = [
    ...(mark.test(stretch) ? read(quoted, 'exact') : []),
    ...(stretch.includes('under ') ? read(bracketed, 'exact') : []),
  ];
  const isNew = ({ start: from, end: to }: TitleFrame) =>
    !named.some(({ whole }) => whole.start <= to && from <= whole.end);
  const loose = stretch.includes('(') ? [...read(sectional, 'loose'), ...read(alone, 'loose').filter(isNew)] : [];
  const own = pointed.test(stretch) ? read(numbered, 'number') : [];
  const exact = [...named, ...loose, ...own];
  const topics = (stretch.includes(' om ') ? read(topical, 'topic') : []).filter(
    (each) => !exact.some(({ whole }) => whole.start <= each.start && each.start < whole.end),
  );
  return [...exact, ...topics].sort((a, b) => a.start - b.start);
}

interface Titled {
  readonly section: Section;
  readonly forms: readonly string[];
}

const titles = new WeakMap<LoadedSource, readonly Titled[]>();

/** The sections of a source that a frame cites: one by its title, or those that have or begin with a number of the response's own; empty where none does. */
export function sectionsTitled(source: LoadedSource, text: string, frame: TitleFrame): readonly Section[] {
  if (frame.kind !== 'number') {
    const section = sectionTitled(source, text, frame);
    return section ? [section] : [];
  }
  const written = text.slice(frame.start, frame.end);
  const numbers = source.response.sections.map((section) => ({ section, own: ownNumber(section) }));
  const exact = numbers.filter(({ own }) => own === written);
  if (exact.length !== 1) return [];
  return numbers.flatMap(({ section, own }) => (own === written || own?.startsWith(`${written}.`) ? section : []));
}

/** «3.1» of the heading «3.1 Veiledning», where the number is the response's own. */
function ownNumber({ kind, title }: Section): string | undefined {
  return kind === 'heading' ? /^\d{1,2}(?:\.\d{1,2}){0,3}(?=\.?\s)/.exec(title)?.[0] : undefined;
}

/** The section of a source that a frame cites; undefined where none, or more than one, has such a title. */
function sectionTitled(source: LoadedSource, text: string, { start, end, kind }: TitleFrame): Section | undefined {
  const { thesaurus } = indexOf(source);
  const asked = termsOf(text, { start, end }, thesaurus).map(({ form }) => form);
  const [topic] = asked;
  if (topic === undefined) return undefined;
  const isMeant = ({ forms }: Titled) =>
    kind === 'topic'
      ? forms.includes(topic)
      : forms.length === asked.length && forms.every((form) => asked.includes(form));
  const found = titlesOf(source, thesaurus).filter(isMeant);
  return found.length === 1 ? found[0]?.section : undefined;
}

/** The frames of a stretch that cite a section of one of these sources, or may cite one that is not there. */
export function framesOf(text: string, span: Span, sources: readonly LoadedSource[]): readonly TitleFrame[] {
  const isThere = (frame: TitleFrame) => sources.some((source) => sectionsTitled(source, text, frame).length > 0);
  const isPlain = ({ kind }: TitleFrame) => kind === 'exact' || kind === 'topic';
  return titleFrames(text, span).filter((frame) => isPlain(frame) || isThere(frame));
}

function titlesOf(source: LoadedSource, thesaurus: Thesaurus): readonly Titled[] {
  const known =
    titles.get(source) ??
    source.response.sections
      .filter(({ title }) => title !== '')
      .map((section) => ({
        section,
        forms: termsOf(section.title, { start: 0, end: section.title.length }, thesaurus).map(({ form }) => form),
      }));
  titles.set(source, known);
  return known;
}
