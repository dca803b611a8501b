import { figures } from '../../language/numbers';
import { unattributed } from '../../lexicon/unattributed';
import type { Span } from '../../text/span';
import type { Attitudes } from './attitudes';
import { isClosed } from './neutral';
import { gapBefore, type Sentence, stretch } from './sentence';

/** Words by which a sentence gives a view or a figure to nobody: «Det pekes på», «Det er bred støtte», «Undersøkelser viser». */
export interface Unattributed extends Span {
  /** The first figure of the sentence, as it stands; absent where it gives none. */
  readonly figure?: string;
}

/** First and last word of what opens the sentence so. */
interface Opening {
  readonly first: number;
  readonly last: number;
  /** Counts only where a figure is given. */
  readonly needsFigure?: true;
}

/**
 * The words of a sentence that say what is held, and by nobody; undefined where there are none. Impersonal passives of saying, shared views
 * without those who share them, and studies without a name count, where nothing but adverbs stands before them. In Norwegian the agent
 * of these follows behind «av», «fra», «blant» and the like, and the place of a document behind «i».
 */
export function unattributedIn(sentence: Sentence, attitudes: Attitudes): Unattributed | undefined {
  if (!isClosed(sentence) || sentence.quotations.length || namesInside(sentence)) return undefined;
  const from = attitudes.behindAdverbs(0);
  const opening =
    passiveAt(sentence, from) ??
    sharedAt(sentence, from) ??
    proposalAt(sentence, from) ??
    estimateAt(sentence, from) ??
    studyAt(sentence, from);
  if (!opening || hasAgent(sentence, opening)) return undefined;
  const figure = figureIn(sentence);
  if (opening.needsFigure && !figure) return undefined;
  return { ...stretch(sentence, opening.first, opening.last), ...(figure && { figure }) };
}

/** Position behind one of these expressions that begins at `at`; `at` itself where none does. */
function behind({ forms }: Sentence, at: number, expressions: ReadonlySet<string>): number {
  for (let end = Math.min(at + longestExpression, forms.length); end > at; end--)
    if (expressions.has(forms.slice(at, end).join(' '))) return end;
  return at;
}

const longestExpression = 3;

/** «Det pekes på», «(Samtidig) hevdes det», «Det er blitt pekt på». */
function passiveAt(sentence: Sentence, at: number): Opening | undefined {
  const { passives, auxiliaries, participles } = unattributed();
  const { forms } = sentence;
  if (passives.has(forms[at] ?? '') && forms[at + 1] === 'det' && at > 0) return { first: at, last: at + 1 };
  const it = itAt(sentence, at);
  if (it === undefined) return undefined;
  if (passives.has(forms[it.next] ?? '')) return { first: it.first, last: it.next };
  const participle = behind(sentence, it.next, auxiliaries);
  return participle > it.next && participles.has(forms[participle] ?? '')
    ? { first: it.first, last: participle }
    : undefined;
}

/** The formal subject «det», before its verb. */
function itAt({ forms }: Sentence, at: number): { readonly first: number; readonly next: number } | undefined {
  return forms[at] === 'det' ? { first: at, next: at + 1 } : undefined;
}

/** «Det er bred støtte», «(Likevel) er det stor skepsis», «Det er delte meninger». */
function sharedAt(sentence: Sentence, at: number): Opening | undefined {
  const { forms } = sentence;
  const verb = /^(?:er|var|finnes|finst|råder|rår)$/;
  const [first, second] = [forms[at] ?? '', forms[at + 1] ?? ''];
  const isIt = (first === 'det' && verb.test(second)) || (at > 0 && verb.test(first) && second === 'det');
  const last = isIt ? viewAt(sentence, at + 2) : undefined;
  return last === undefined ? undefined : { first: at, last };
}

/** Position of the noun of a shared view: «en bred støtte», «stor og økende skepsis», «delte meninger». */
function viewAt(sentence: Sentence, from: number): number | undefined {
  const { degrees, positions, views } = unattributed();
  const { forms } = sentence;
  let at = /^(?:en|ein|et|eit|svært|veldig|ganske|også|òg)$/.test(forms[from] ?? '') ? from + 1 : from;
  const fixed = behind(sentence, at, views);
  if (fixed > at) return fixed - 1;
  const first = at;
  while (degrees.has(forms[at] ?? '') || (at > first && forms[at] === 'og')) at++;
  return at > first && positions.has(forms[at] ?? '') ? at : undefined;
}

/** «Forslaget får bred støtte». */
function proposalAt(sentence: Sentence, at: number): Opening | undefined {
  const { proposals, getting } = unattributed();
  if (!proposals.has(sentence.forms[at] ?? '')) return undefined;
  const noun = behind(sentence, at + 1, getting);
  const last = noun > at + 1 ? viewAt(sentence, noun) : undefined;
  return last === undefined ? undefined : { first: at, last };
}

/** «Det anslås at 80 prosent …». */
function estimateAt(sentence: Sentence, at: number): Opening | undefined {
  const it = itAt(sentence, at);
  return it && unattributed().estimates.has(sentence.forms[it.next] ?? '')
    ? { first: it.first, last: it.next, needsFigure: true }
    : undefined;
}

/** «Undersøkelser viser at 80 prosent …». */
function studyAt(sentence: Sentence, at: number): Opening | undefined {
  const { studies, showing } = unattributed();
  if (!studies.has(sentence.forms[at] ?? '')) return undefined;
  const next = behind(sentence, at + 1, showing);
  return next > at + 1 ? { first: at, last: next - 1, needsFigure: true } : undefined;
}

const agents = /^(?:av|fra|frå|blant|hos|ifølge|ifølgje|mellom|i|på)$/;
const anywhere = /^(?:blant|hos|ifølge|ifølgje)$/;
/** What belongs to the words themselves, «pekes på», «støtte til», and what opens the view behind others. */
const particles = /^(?:på|om|til|for|mot|ved|rundt)$/;
const complements = /^(?:at|om|til|for|mot|ved|å|hvor|kor|hva|kva)$/;

/** «fra flere hold», «av mange», «i kommunene», before what is held; a group behind «blant» or «hos» anywhere. */
function hasAgent(sentence: Sentence, { last }: Opening): boolean {
  const { forms } = sentence;
  if (forms.some((form) => anywhere.test(form))) return true;
  if (particles.test(forms[last + 1] ?? '')) return agents.test(forms[last + 2] ?? '');
  for (let at = last + 1; at < forms.length && !/[,:;]/.test(gapBefore(sentence, at)); at++) {
    if (agents.test(forms[at] ?? '')) return true;
    if (complements.test(forms[at] ?? '')) return false;
  }
  return false;
}

/** A name inside the sentence, which may be that of somebody who says it. Kinds of things («Y-vei», «LIS1») are no names. */
function namesInside({ text, words }: Sentence): boolean {
  return words.slice(1).some(({ start, end }) => /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)));
}

function figureIn({ text, start, end }: Sentence): string | undefined {
  const given = figures(text, { start, end }).find(
    ({ unit, thing }) => unit !== 'year' && (unit !== '' || thing !== undefined),
  );
  return given && text.slice(given.start, given.end).replace(/\s+/g, ' ');
}
