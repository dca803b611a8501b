import { read as readComputed } from 'computed:normalForms';
import { stem } from '../text/stem';
import { stepwise } from '../text/steps';
import { entriesOf, lazy } from './entries';
import { read as readIrregular } from './irregular.yaml';
import { read as readNynorsk } from './nynorsk.yaml';
import { isStopWord } from './stopWords';

/** Least number of letters that a part of a compound has when it is looked up by itself. */
const shortestTail = 5;
const shortestPart = 3;
/** Letters of a form's start or end by which it is looked for first. */
const edge = 4;
const shortestStem = 5;
const longestWord = 80;
const mostRemembered = 200_000;

const remembered = new Map<string, string>();

/** The normal forms that the build has worked out: words in turn with their forms, or with the lengths of those they begin with. */
const computed = lazy(() => {
  const listed = readComputed();
  const forms = new Map<string, string>();
  if (!Array.isArray(listed)) return forms;
  for (let at = 0; at + 1 < listed.length; at += 2) {
    const word = String(listed[at]);
    const form: unknown = listed[at + 1];
    forms.set(word, typeof form === 'number' ? word.slice(0, form) : String(form));
  }
  return forms;
});

/** Ends a normal form that is also another word, so that the two stay apart: «led», the root of «lede», and «led» of «lide». */
const apart = '~';

/**
 * What the forms of one word have in common, whether bokmål or nynorsk, regular or not: a key for comparing words, not meant to be
 * read. Takes any spelling of a word in running text (case, hyphens and apostrophes inside do not count). Idempotent.
 */
export function normalForm(word: string): string {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const normal = computed().get(word) ?? (word.endsWith(apart) ? word : keyOf(bare(word)));
  remembered.set(word, normal);
  return normal;
}

/** Lower case without the marks inside and around a word. */
function bare(word: string): string {
  const lower = word.toLowerCase().normalize('NFC');
  if (/^[a-zæøå]*$/.test(lower)) return lower;
  return lower
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[éèêë]/g, 'e')
    .replace(/[óòô]/g, 'o');
}

function keyOf(word: string): string {
  if (word.length > longestWord) return word;
  const root = rootOf(word);
  return root === word || rootOf(root) === root ? root : root + apart;
}

function rootOf(word: string): string {
  const base = lemma(bokmål(word));
  return isStopWord(base) ? base : stem(base);
}

/** The bokmål word for a nynorsk one and for a spelling that stands beside another; other words as they are. */
function bokmål(word: string): string {
  const { nynorsk, nynorskStems, bokmålWords, irregular } = vocabulary();
  const known = nynorsk.all.get(word);
  if (known !== undefined) return known;
  if (bokmålWords.has(word) || irregular.all.has(word)) return word;
  if (word.startsWith('fram') && word.length > 6) return bokmål(`frem${word.slice(4)}`);
  if (/.gjer(?:[ae]|ast|ande)?$/.test(word)) return word.replace(/gjer(?=[a-z]*$)/, 'gjør');
  const root = stem(word);
  const rooted = root.length >= shortestStem ? nynorskStems.get(root) : undefined;
  return rooted ?? withKnownTail(word, nynorsk) ?? withKnownHead(word) ?? word;
}

/** The lemma of an irregular form, also in the genitive and as the last part of a compound («samarbeidsorganer», «drivkreftene»). */
function lemma(word: string): string {
  const { irregular } = vocabulary();
  const genitive = word.endsWith('s') ? irregular.all.get(word.slice(0, -1)) : undefined;
  return irregular.all.get(word) ?? genitive ?? withKnownTail(word, irregular) ?? word;
}

/** The word with its last part replaced by what `forms` has for it; undefined where the parts are no known words. */
function withKnownTail(word: string, { all, ends }: Forms): string | undefined {
  if (!ends.has(word.slice(-edge))) return undefined;
  for (let cut = shortestPart; cut <= word.length - shortestTail; cut++) {
    const tail = all.get(word.slice(cut));
    if (tail !== undefined && isContent(tail) && isKnownHead(word.slice(0, cut))) return word.slice(0, cut) + tail;
  }
  return undefined;
}

/** The word with its nynorsk first part in bokmål: «høyringsgrunnlag»; undefined where the parts are no known words. */
function withKnownHead(word: string): string | undefined {
  const { nynorsk, stems } = vocabulary();
  if (!nynorsk.starts.has(word.slice(0, edge))) return undefined;
  for (let cut = word.length - shortestPart; cut >= edge; cut--) {
    const head = nynorsk.all.get(word.slice(0, cut));
    if (head === undefined || !isContent(head)) continue;
    const tail = word.slice(cut);
    const known = [tail, tail.replace(/^[se]/, '')].some((part) => stems.has(stem(part)));
    if (known) return head + tail;
  }
  return undefined;
}

/** Words for amounts are no parts of compounds: «somme» is not the end of «virksomme». */
const amounts = new Set(['noen', 'noe', 'mye', 'alle', 'ingen', 'hver']);

function isContent(word: string): boolean {
  return !isStopWord(word) && !amounts.has(word);
}

/** True for a first part that is a known word, with or without the s or e that joins it to the next. */
function isKnownHead(head: string): boolean {
  const { stems } = vocabulary();
  return stems.has(stem(head)) || (/[se]$/.test(head) && stems.has(stem(head.slice(0, -1))));
}

/** What stands for each form, and the ends and starts of the forms, by which most words are passed over at once. */
interface Forms {
  readonly all: ReadonlyMap<string, string>;
  readonly ends: ReadonlySet<string>;
  readonly starts: ReadonlySet<string>;
}

function formsOf(all: ReadonlyMap<string, string>): Forms {
  const ends = new Set<string>();
  const starts = new Set<string>();
  for (const form of all.keys()) {
    if (form.length >= shortestTail) ends.add(form.slice(-edge));
    starts.add(form.slice(0, edge));
  }
  return { all, ends, starts };
}

/** Builds on what {@link normalForm} rests on, so that the first word of a text need not. */
export function* prepareNormalForms(): Generator<void, void> {
  computed();
  yield;
  yield* vocabulary.prepare();
}

const vocabulary = stepwise(vocabularyInSteps);

function* vocabularyInSteps() {
  const pairs = entriesOf('nynorsk', readNynorsk()).map((entry) => {
    const [from = '', to = '', more] = entry.list(2);
    return more === undefined ? ([bare(from), bare(to)] as const) : entry.fail('two words');
  });
  yield;
  const irregular = irregularForms();
  yield;
  const bokmålWords = new Set(pairs.map(([, to]) => to));
  const bokmålStems = new Set([...bokmålWords].map(stem));
  yield;
  const nynorskStems = new Map<string, string>();
  for (const [from, to] of [...pairs].sort(([a], [b]) => b.length - a.length)) {
    const root = stem(from);
    if (!bokmålStems.has(root)) nynorskStems.set(root, to);
  }
  yield;
  const stems = new Set([...bokmålStems, ...nynorskStems.keys(), ...[...new Set(irregular.values())].map(stem)]);
  return { nynorsk: formsOf(new Map(pairs)), nynorskStems, bokmålWords, irregular: formsOf(irregular), stems };
}

/** Irregular forms with their lemma; «artiklar» and «artiklane» beside «artikler» and «artiklene». */
function irregularForms(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const entry of entriesOf('irregular', readIrregular())) {
    const forms = entry.list(2).map(bare);
    const base = forms[0] ?? '';
    for (const form of forms) found.set(form, base);
    for (const form of forms.slice(1)) {
      const plural = form.endsWith('er')
        ? `${form.slice(0, -2)}ar`
        : form.endsWith('ene')
          ? `${form.slice(0, -3)}ane`
          : form;
      if (!found.has(plural)) found.set(plural, base);
    }
  }
  return found;
}
