import type { Catalogue } from '../catalogue/model';
import { foldedUnits, isWordAt } from '../text/letters';
import { masked } from '../text/masks';
import { type Shadow, shadow } from '../text/shadow';
import { type ChapterTitles, chapterTitles, titledAs } from './chapterTitles';
import type { Form } from './form';
import { declaredWorks } from './frontMatter';
import { govern } from './govern';
import { chapterForm } from './kinds/chapter';
import { directiveForm } from './kinds/directive';
import { lisForm } from './kinds/lis';
import { namesForm } from './kinds/names';
import { nouForm } from './kinds/nou';
import { questionForm } from './kinds/question';
import { rethosForm } from './kinds/rethos';
import { stortingForm } from './kinds/storting';
import type { Mention } from './mention';

export type { Mention } from './mention';

export interface Scanner {
  /**
   * What one block of a draft mentions, in UTF-16 offsets relative to `text`: in order and not overlapping, save that what the block
   * says of the draft as a whole comes last. Depends on the text alone. Linear in its length; never throws.
   */
  scan(text: string): readonly Mention[];
}

/** Makes a scanner for the names and numbers of this catalogue. Costs about as much as reading the catalogue: keep it. */
export function createScanner(catalogue: Catalogue): Scanner {
  const forms = new Anchors([
    nouForm(catalogue),
    chapterForm,
    questionForm,
    rethosForm(catalogue),
    lisForm(catalogue),
    stortingForm(catalogue),
    directiveForm(catalogue),
    namesForm(catalogue),
  ]);
  const titles = chapterTitles(catalogue);
  return {
    scan(text) {
      const seen = shadow(text);
      const prose = masked(seen.text);
      const found = forms.findAll(prose);
      const aside = [...ownNumber(prose, titles), ...declaredWorks(prose, found, catalogue)];
      if (!found.length && !aside.length) return [];
      const mentions = [...govern(prose, found, titles), ...aside];
      return seen.text === text ? mentions : mentions.map((mention) => inOriginal(mention, seen));
    },
  };
}

function inOriginal(mention: Mention, { toOriginal, toOriginalEnd }: Shadow): Mention {
  return { ...mention, start: toOriginal(mention.start), end: toOriginalEnd(mention.end) };
}

const numberedHeading =
  /^[ \t]{0,3}(?:#{1,6}[ \t]+)?[*_]*(?:(?:kapittel|kap\.)[ \t]+)?(\d{1,2}(?:\.\d{1,2}){0,4})\.?(?=[ \t:–—-]+[*_]*[a-zà-öø-ɏ])/iu;

/** The number that a heading gives the draft's own chapter, unless it repeats a chapter of a work; it counts only where the block is a heading. */
function ownNumber(text: string, titles: ChapterTitles): readonly Mention[] {
  if (!/^[\s#*_\dKk]/.test(text)) return [];
  const found = numberedHeading.exec(text);
  if (found?.[1] === undefined || titledAs(text, found[0].length, found[1], titles)) return [];
  return [{ type: 'ownChapter', number: found[1], start: 0, end: found[0].length }];
}

/** The forms by what a word begins with. */
class Anchors {
  readonly #forms = new Map<number, Form[]>();
  readonly #known = new Uint8Array(0x10000);

  constructor(forms: readonly Form[]) {
    for (const form of forms) {
      for (const anchor of form.anchors) {
        const key = anchorKey(anchor, 0);
        this.#known[key] = 1;
        const there = this.#forms.get(key);
        if (!there) this.#forms.set(key, [form]);
        else if (!there.includes(form)) there.push(form);
      }
    }
  }

  /** One pass over the words: where one begins with an anchor, the form that reads furthest wins. */
  findAll(text: string): readonly Mention[] {
    const mentions: Mention[] = [];
    const length = text.length;
    let at = 0;
    while (at < length) {
      if (foldedUnits[text.charCodeAt(at)] === 0) {
        at++;
        continue;
      }
      const key = anchorKey(text, at);
      if (this.#known[key] !== 0) {
        const found = this.#read(text, at, key);
        for (const mention of found ?? []) mentions.push(mention);
        at = Math.max(at, endOf(found));
      }
      while (at < length && foldedUnits[text.charCodeAt(at)] !== 0) at++;
    }
    return mentions;
  }

  #read(text: string, at: number, key: number): readonly Mention[] | undefined {
    const inside = text.charCodeAt(at - 1) === 0x2d && isWordAt(text, at - 2);
    let best: readonly Mention[] | undefined;
    for (const form of this.#forms.get(key) ?? []) {
      if (inside && !form.inCompounds) continue;
      const found = form.read(text, at);
      if (endOf(found) > endOf(best)) best = found;
    }
    return best;
  }
}

function endOf(mentions: readonly Mention[] | undefined): number {
  return mentions?.at(-1)?.end ?? 0;
}

/** A number for the first three letters or digits of the word at `at`, case folded; shorter words end in zeros. */
function anchorKey(text: string, at: number): number {
  const first = foldedUnits[text.charCodeAt(at)] ?? 0;
  const second = at + 1 < text.length ? (foldedUnits[text.charCodeAt(at + 1)] ?? 0) : 0;
  const third = second !== 0 && at + 2 < text.length ? (foldedUnits[text.charCodeAt(at + 2)] ?? 0) : 0;
  return (first * 961 + second * 31 + third) & 0xffff;
}
