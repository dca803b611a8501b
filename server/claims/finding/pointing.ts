import { attribution } from '../../lexicon/attribution';
import type { Claim } from '../model';
import type { Before, Scene } from './actors';
import type { Parts } from './compose';
import { isOtherSubject } from './holders';
import { hasObject } from './objects';
import type { Parsed } from './segments';
import { gapBefore, type Sentence, stretch } from './sentence';

const demonstrative = /^(?:denne|dette|disse|desse|slik|slikt|slike|samme|same|tilsvarende|tilsvarande)$/;

/** A claim whose words only point («støtter dette», «er uenig i forslaget») with the sentence before, which tells what it is about. */
export function pointedBack(parsed: Parsed, found: Parts, { before }: Scene): Parts {
  if (found.topic || found.segment.first > 0 || !before?.content.length) return found;
  const judged = judging(parsed, found);
  const added = additionFrom(parsed, found);
  const points = (at: number) =>
    at >= added || isPointing(parsed, at) || isNamed(parsed, at) || judged.has(at) || takesUp(parsed, at, before);
  if (hasObject(parsed, found, points)) return found;
  const { content, claim, start, end, isHeld } = before;
  if (!isHeld && !saysThis(parsed, found)) return found;
  const same = claim && isSame(parsed, found) ? claim : undefined;
  return { ...found, pointed: { sentence: { start, end }, content, ...(same ? { same } : {}) } };
}

const adding =
  /^(?:også|òg|særlig|særleg|spesielt|iallfall|men|selv|sjølv|så|forutsatt|føresett|dersom|hvis|viss|fordi|siden|sidan|ettersom|da|då|både|ikke|ikkje|under|med)$/;

/** Where a side taken to «det» or «dette» is followed by an addition behind a comma: «synes det er en god idé, også for de store fagene»; past the end where none is. */
function additionFrom({ sentence, attitudes }: Parsed, { segment: { first, end } }: Parts): number {
  let points = false;
  let sides = false;
  for (let at = first; at < end; at++) {
    if (points && sides && gapBefore(sentence, at).includes(','))
      return adding.test(sentence.forms[at] ?? '') ? at : end;
    points ||= /^(?:det|dette)$/.test(sentence.forms[at] ?? '');
    sides ||= attitudes.at(at) !== undefined;
  }
  return end;
}

/** «dette», «slike», «det»: a word that points, rather than a noun or nothing. */
function saysThis({ sentence }: Parsed, { segment: { first, end } }: Parts): boolean {
  return sentence.forms.slice(first, end).some((form) => form === 'det' || demonstrative.test(form));
}

/** Words for what has just been said: «forslaget», «denne vurderingen», «kommisjonens syn». */
function isPointing(parsed: Parsed, at: number): boolean {
  const { pointing, pointingBehind } = attribution().words;
  const { forms } = parsed.sentence;
  const form = forms[at] ?? '';
  if (demonstrative.test(form) || bare.test(form)) return true;
  if (pointing.has(form)) return !/^(?:om|til|for|som|i|på|ved|med)$/.test(forms[at + 1] ?? '');
  return pointingBehind.has(form) && (demonstrative.test(forms[at - 1] ?? '') || isOwned(parsed, at));
}

const degree =
  /^(?:lite|svært|særs|særlig|særleg|veldig|meget|helt|heilt|ganske|nokså|høyst|klart|sterkt|dypt|djupt|neppe)$/;

/** «er lite fornuftig»: words that take a side tell nothing of what it is about. */
function judging({ sentence, attitudes }: Parsed, { segment: { first, end } }: Parts): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = first; at < end; at++) {
    const attitude = attitudes.at(at);
    if (attitude?.pos !== 'adjective' && attitude?.pos !== 'phrase') continue;
    const from = degree.test(sentence.forms[at - 1] ?? '') ? at - 1 : at;
    for (let each = from; each < attitude.end; each++) found.add(each);
  }
  return found;
}

function isNamed({ mentions }: Parsed, at: number): boolean {
  return mentions.some(({ first, last }) => first <= at && at <= last);
}

function isOwned({ mentions }: Parsed, at: number): boolean {
  return mentions.some(({ last, genitive }) => genitive && last === at - 1);
}

/** Articles, and the words of «det samme gjelder …», «… er tilfelle for …». */
const bare = /^(?:en|ein|et|eit|ei|gjelder|gjeld|gjaldt|tilfelle|tilfellet|likeså|likeins|likeledes)$/;

const taking = /^(?:denne|dette|disse|desse)$/;
/** «et slikt pålegg»: of the kind just spoken of, by whatever name. */
const ofThatKind = /^(?:slik|slikt|slike)$/;
/** Letters that two forms of a word have in common at least: «lovfesting» and «lovfeste». */
const stemLength = 5;

/** «en slik lovfesting», «slike poeng»: a word of the sentence before taken up again, by its beginning or as the end of a compound. */
function takesUp({ sentence }: Parsed, at: number, before: Before): boolean {
  const near = [at - 1, at - 2].map((index) => sentence.forms[index] ?? '');
  if (near.some((form) => ofThatKind.test(form))) return true;
  if (!near.some((form) => taking.test(form))) return false;
  const form = sentence.forms[at] ?? '';
  if (form.length < stemLength) return false;
  const stem = form.slice(0, Math.max(stemLength, form.length - 3));
  const words = sentence.text.slice(before.start, before.end).toLowerCase();
  return words.includes(stem) || words.includes(form.slice(0, -1));
}

/** «det samme gjelder …», «samme syn har …», «det gjør også …», «også … peker på dette», «deler dette synet». */
function isSame({ sentence }: Parsed, { segment }: Parts): boolean {
  return sentence.forms.slice(segment.first, segment.end).some((form) => repeating.test(form));
}

const repeating = /^(?:samme|same|tilsvarende|tilsvarande|likeså|likeins|likeledes|også|òg|heller|deler|delte|delar)$/;

/** What a sentence leaves for the next one to point at. */
export function beforeOf(parsed: Parsed, claims: readonly Claim[]): Before {
  const { start, end } = parsed.sentence;
  const last = claims.at(-1);
  if (!last) return { start, end, ...proposalOf(parsed) };
  const content = last.pointed?.content ?? (opensPointing(parsed, last) ? [] : last.content);
  const claim = claims.length === 1 ? (last.pointed?.same ?? last) : undefined;
  return { start, end, content, isHeld: true, ...(claim ? { claim } : {}) };
}

/** «dette bør skje snart»: what it is about was said before that. */
function opensPointing({ sentence }: Parsed, { content: [first] }: Claim): boolean {
  const at = sentence.words.findIndex(({ start }) => start >= (first?.start ?? sentence.end));
  return /^(?:dette|det|denne|disse|desse)$/.test(sentence.forms[at] ?? '');
}

/** «I dette kapittelet gjennomgås innspillene»: what is told of papers is nobody's proposal. */
function tellsOfPapers({ sentence }: Parsed): boolean {
  const { papers, delivery } = attribution().words;
  return sentence.forms.some((form) => papers.has(form) || delivery.has(form));
}

/** Behind «Skal vi …», «Bør det …» at the head of a question; 0 for any other sentence. */
function askedFrom({ forms }: Sentence): number {
  const asks =
    /^(?:skal|bør|kan|må|vil)$/.test(forms[0] ?? '') && /^(?:vi|me|det|man|en|ein|de|dei)$/.test(forms[1] ?? '');
  return asks ? 2 : 0;
}

/** What a sentence speaks of that no source holds: «Kommisjonen foreslår at …» without the commission and its verb. */
function proposalOf(parsed: Parsed): Pick<Before, 'content' | 'isHeld'> {
  const { sentence } = parsed;
  const other = parsed.holdings.find((each) => each.attitude && isOtherSubject(parsed, each));
  const end = sentence.words.length - 1;
  const matter = askedFrom(sentence);
  if (!other?.attitude)
    return { content: end < matter || tellsOfPapers(parsed) ? [] : [stretch(sentence, matter, end)], isHeld: false };
  const { head } = other.attitude;
  const from = sentence.forms[head] === 'at' ? head + 1 : head;
  const before = Math.min(other.mention.first, other.verb ?? other.attitude.first);
  const opening = before > 1 ? [stretch(sentence, 0, before - 1)] : [];
  return { content: [...opening, ...(from <= end ? [stretch(sentence, from, end)] : [])], isHeld: true };
}
