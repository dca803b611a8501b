import { attribution } from '../../lexicon/attribution';
import { words } from '../../text/words';
import type { Mention, Scene } from './actors';
import type { Holding } from './attribution';
import { namesGroup } from './groups';
import { gapBefore, type Sentence, stretch } from './sentence';

const pronouns = new Set(['deres', 'dens', 'dets', 'deira']);
const views =
  /^(?:syn|mening|meining|oppfatning|oppfatting|vurdering|erfaring|skjønn|overbevisning|øyne|auge|auger|ord|side|ståsted|perspektiv)$/;
const prepositions = /^(?:etter|i|fra|frå|med)$/;

/**
 * «etter deres syn», «i deres øyne», «svaret deres», «deres innvending»: what the source of the sentence before owns. Its response can be
 * nobody else's; a view or list can, where a group has been named. Undefined where none stands or several sources stand before.
 */
export function possessive(sentence: Sentence, { previous, before }: Scene): Holding | undefined {
  if (previous.length !== 1) return undefined;
  const at = sentence.forms.findIndex((form, i) => pronouns.has(form) && !sentence.aside[i]);
  if (at < 0) return undefined;
  const mention: Mention = { first: at, last: at, kind: 'noun', actors: previous, genitive: true };
  const { texts, definiteTexts, positions } = attribution().words;
  const next = sentence.forms[at + 1] ?? '';
  const isText = texts.has(next) || definiteTexts.has(sentence.forms[at - 1] ?? '');
  const others = () =>
    namesGroup(sentence.forms.slice(0, at)) ||
    (before !== undefined && namesGroup(words(sentence.text, before.start, before.end).map(({ form }) => form)));
  if (prepositions.test(sentence.forms[at - 1] ?? '') && (views.test(next) || isText) && !(!isText && others()))
    return { mention, firmness: 'stated', phrase: stretch(sentence, at - 1, at + 1), manner: 'phrase', opener: '' };
  if (isText || (!others() && (positions.has(next) || isOwned(sentence, at)))) {
    const first = isText && definiteTexts.has(sentence.forms[at - 1] ?? '') ? at - 1 : at;
    const last = isText && first === at ? at + 1 : at;
    return { mention, firmness: 'position', phrase: stretch(sentence, first, last), manner: 'phrase', opener: '' };
  }
  return undefined;
}

/** «lista deres»: a noun in the definite form right before it. */
function isOwned(sentence: Sentence, at: number): boolean {
  const noun = sentence.forms[at - 1] ?? '';
  return noun.length > 3 && /(?:en|et|a|ene|ane)$/.test(noun) && /^\s+$/.test(gapBefore(sentence, at));
}
