import { attribution } from '../../lexicon/attribution';
import { holders } from '../../lexicon/cues';
import { lazy } from '../../lexicon/entries';
import { PhraseTree } from './phraseTree';
import type { Sentence } from './sentence';

/** Somebody who may hold a view and is no source: the drafter, the commission, an agency. */
export interface Body {
  /** Position behind its last word. */
  readonly end: number;
  readonly drafter: boolean;
  /** True for those whose deeds a draft tells of: the drafter, the commission, the government. */
  readonly acts: boolean;
  readonly genitive: boolean;
}

interface Known {
  readonly drafter: boolean;
  readonly acts: boolean;
  readonly genitive: boolean;
  /** Names count only with a capital: «Delta» is a union, «delta» a verb. */
  readonly capital: boolean;
}

/** Bodies by the end of their name: «Barneombudet», «Datatilsynet». */
const unlisted =
  /(?:departementet|kommisjonen|utvalget|utvalet|komiteen|direktoratet|foreningen|foreininga|forbundet|rådet|tilsynet|ombudet|etaten)$/;
const acting: ReadonlySet<string> = new Set(['body', 'government', 'parliament', 'self']);
const ownWords = new Set(['vår', 'vårt', 'våre', 'min', 'mitt', 'mine']);

const tree = lazy(() => {
  const found = new PhraseTree<Known>();
  for (const { name, forms, kind, drafter: drafts } of holders()) {
    const lower = new Set(forms.map((shape) => shape.toLowerCase()));
    if (kind === 'document' || kind === 'research') continue;
    const drafter = drafts || attribution().words.drafters.has(name.toLowerCase());
    for (const shape of forms) {
      const form = shape.toLowerCase();
      const genitive = ownWords.has(form) || (/s'?$/.test(form) && lower.has(form.replace(/s'?$/, '')));
      found.add(form, { drafter, acts: drafter || acting.has(kind), genitive, capital: /^\p{Lu}/u.test(shape) });
    }
  }
  return found;
});

/** The body whose name begins with word `at`, listed or told by its form («Barneombudet», «KDD»); undefined where there is none. */
export function bodyAt(sentence: Sentence, at: number): Body | undefined {
  const word = sentence.words[at];
  if (!word) return undefined;
  const written = sentence.text.slice(word.start, word.end);
  const capital = /^\p{Lu}/u.test(written);
  const known = tree().at(sentence.forms, at);
  if (known && (capital || !known.value.capital)) return { ...known.value, end: known.end };
  return bodyByForm(word.form, written, at);
}

function bodyByForm(form: string, written: string, at: number): Body | undefined {
  const { words } = attribution();
  const genitive = form.endsWith('s');
  const base = genitive ? form.slice(0, -1) : form;
  if (words.drafters.has(base)) return { end: at + 1, drafter: true, acts: true, genitive };
  if (unlisted.test(base)) {
    const drafter = base.endsWith('departementet');
    return { end: at + 1, drafter, acts: drafter || /(?:kommisjonen|utvalget|utvalet|komiteen)$/.test(base), genitive };
  }
  const abbreviation = /^\p{Lu}{2,6}s?$/u.test(written) && !words.noBodies.has(base) && !words.noBodies.has(form);
  return abbreviation ? { end: at + 1, drafter: false, acts: false, genitive: /\p{Lu}s$/u.test(written) } : undefined;
}
