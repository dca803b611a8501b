import { type ChapterTitles, titledAs } from './chapterTitles';
import { type Verdict, verdictBefore, verdictBehind } from './context';
import type { Mention, Owner, PlaceMention, WorkMention } from './mention';

const sentenceEnd = /[.!?][)»"”*_]*\s+(?=[«"“(*_]*\p{Lu})|\n[ \t]*(?:[-+*•·▪◦‣\ue000-\uf8ff]|\d{1,3}[.)])\s|\|/gu;
/** Abbreviations whose stop ends no sentence, also before a capital. */
const abbreviation =
  /(?:^|[\s(])(?:kap|pkt|jf|jfr|nr|bl\.a|f\.eks|m\.fl|ca|s|st|meld|prop|innst|prp|ot|dok|mv|osv|pst|evt|hhv|jmf|spm|tab|fig)\.$/i;
const statuteWord = /(?:lov(?:en|a|verket)|forskrift(?:en|a))s?(?!\p{L})|§/iu;

/** What has been read of the sentence so far. */
interface Sentence {
  /** The last mention of a work in it. */
  work: number | undefined;
  /** A statute has been named since that work. */
  statute: boolean;
}

/**
 * Gives each chapter of one block its owner where the words around it tell, and drops those that belong to a statute, a book or the
 * draft itself. Titles right beside their number fall silent. `text` is the shadow that `mentions` were found in.
 */
export function govern(text: string, mentions: readonly Mention[], titles: ChapterTitles): readonly Mention[] {
  const quiet = silenceTitles(text, mentions);
  if (!quiet.some(isChapter)) return quiet;
  const governed: Mention[] = [];
  let sentence: Sentence = { work: undefined, statute: false };
  let read = 0;
  for (let i = 0; i < quiet.length; i++) {
    const mention = quiet[i];
    if (!mention) continue;
    sentence = readGap(text.slice(read, mention.start), sentence);
    if (!isChapter(mention)) {
      if (mention.type === 'work' && hasChapters(mention)) sentence = { work: governed.length, statute: false };
      governed.push(mention);
      read = mention.end;
      continue;
    }
    const group = chapterGroup(quiet, i, text);
    const last = group.at(-1) ?? mention;
    const behind = quiet[i + group.length];
    const place = { text, left: text.slice(read, mention.start), group, behind, sentence, governed, titles };
    for (const judged of judge(place)) governed.push(judged);
    i += group.length - 1;
    read = last.end;
  }
  return governed;
}

function isChapter(mention: Mention): mention is PlaceMention {
  return mention.type === 'place' && mention.place.kind === 'chapter';
}

/** The chapter with the keyword and the numbers that follow it in a list. */
function chapterGroup(mentions: readonly Mention[], from: number, text: string): readonly PlaceMention[] {
  const group: PlaceMention[] = [];
  for (let i = from; i < mentions.length; i++) {
    const mention = mentions[i];
    if (!mention || !isChapter(mention)) break;
    if (group.length && !/\d/.test(text.charAt(mention.start))) break;
    group.push(mention);
  }
  return group;
}

function readGap(gap: string, sentence: Sentence): Sentence {
  let from = -1;
  for (const { 0: found, index } of gap.matchAll(sentenceEnd)) {
    if (!abbreviation.test(gap.slice(Math.max(0, index - 8), index + 1))) from = index + found.length;
  }
  const started = from < 0 ? sentence : { work: undefined, statute: false };
  return statuteWord.test(from < 0 ? gap : gap.slice(from)) ? { ...started, statute: true } : started;
}

interface ChapterPlace {
  readonly text: string;
  readonly left: string;
  readonly group: readonly PlaceMention[];
  readonly behind: Mention | undefined;
  readonly sentence: Sentence;
  readonly governed: readonly Mention[];
  readonly titles: ChapterTitles;
}

function judge(place: ChapterPlace): readonly Mention[] {
  const { text, group, sentence, titles } = place;
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  const titled = last.place.to === undefined ? titledAs(text, last.end, last.place.from, titles) : undefined;
  const opens = opensHeading(place) && !titled && opensTitle(text, last.end);
  const verdict = verdictOf(place, last) ?? (titled && ({ by: 'title', works: titled } as const));
  if (verdict === 'none') return [];
  if (!verdict && sentence.statute) return [];
  if (!verdict && isLoosePoint(text, first) && sentence.work === undefined) return [];
  const told = verdict ? { owner: verdict } : hints(place);
  return group.map((each) => ({ ...each, ...told, ...(opens && { opens }) }));
}

/** «Punkt 3» without a dot is a point of any list; only beside a work is it a chapter. */
function isLoosePoint(text: string, { start, place }: PlaceMention): boolean {
  return /^(?:del|under)?p/i.test(text.slice(start, start + 6)) && !place.from.includes('.');
}

const joining =
  /^[\s,;(–—*_»"”\])-]*(?:(?:særlig|særleg|spesielt|især|jfr?\.|se|sjå|herunder|blant annet|bl\.a\.|i|under|sitt|sin|sine|henholdsvis|både|si|der|hvor|kor|som)\s+)*[*_«(]*$/;
const listJoining =
  /^\s*(?:,|og|eller|samt|,\s*(?:og|eller|samt|jfr?\.|særlig|se)|;|jfr?\.|\/|til)\s*(?:i\s+|til\s+)?$/;
/** Determiners, a genitive and the document's own noun: «i den nye», «i kommisjonens utredning», «i rapporten»; never «i lys av». */
const behindPreposition =
  /^[\s*_»"”\]]*(?:\([^()]{0,60}\)\s*)?(?:i|av|frå|fra|under)\s+(?:(?:den|det|dei|de|samme|same|nye|selve|sjølve|\p{L}{3,}s|utredning(?:en)?|utgreiinga|rapport(?:en)?|(?:stortings)?melding(?:en|a)?|proposisjonen|innstilling(?:en)?|innstillinga|plan(?:en)?|NOU-en)\s+){0,3}[«"“*_[]*$/u;
const behindBracket = /^[\s*_»"”\]]*[(,]\s*(?:jfr?\.\s*)?[«"“*_[]*$/;
const behindTopic = /^\s+(?:om\s+|[«"“])[^.,;:()]{1,70}[»"”]?\s+i\s+(?:den\s+|det\s+)?$/;

/** Whose the chapter is, nearest sign first: a preposition behind, the genitive or the work before, a bracket behind. */
function verdictOf(place: ChapterPlace, last: PlaceMention): Verdict {
  const { text, left, behind, governed } = place;
  const right = text.slice(last.end, Math.min(behind?.start ?? text.length, last.end + 160));
  const workBehind = behind?.type === 'work' && owns(behind) ? behind : undefined;
  const group: Owner = { by: 'mention', index: governed.length + place.group.length };
  if (workBehind && (behindPreposition.test(right) || isTopic(right))) return group;
  if (behind?.type === 'work' && !workBehind && behindPreposition.test(right)) return 'none';
  const told = verdictBehind(right, behind !== undefined) ?? verdictBefore(left);
  if (told) return told;
  const before = governed.at(-1);
  if (before?.type === 'work' && !owns(before) && /^[\s(]*$/.test(left)) return 'none';
  if (before?.type === 'work' && owns(before) && left.length < 60 && joining.test(left))
    return { by: 'mention', index: governed.length - 1 };
  if (before?.type === 'place' && before.owner && listJoining.test(left)) return before.owner;
  return workBehind && behindBracket.test(right) ? group : undefined;
}

function isTopic(right: string): boolean {
  return (
    behindTopic.test(right) &&
    right.trim().split(/\s+/).length <= 7 &&
    !/\s(?:er|var|viser|peker|foreslår|mener|drøfter)\s/.test(right)
  );
}

/** Guidelines, training programmes and directives are rules: their chapters are a statute's. */
function owns({ kind }: WorkMention): boolean {
  return kind !== 'rethos' && kind !== 'lis' && kind !== 'directive';
}

const citing = /^\s*[,:]\s*(?:jfr?\.\s*|se\s+)?$/;

/** What may still tell whose a bare chapter is, once the draft around it is known. */
function hints({ left, governed, sentence }: ChapterPlace): Pick<PlaceMention, 'near' | 'cited'> {
  const before = governed.at(-1);
  const cited = before?.type === 'actor' && left.length < 20 && citing.test(left) ? { cited: before.sources } : {};
  return sentence.work === undefined ? cited : { ...cited, near: sentence.work };
}

function hasChapters({ kind }: WorkMention): boolean {
  return kind === 'nou' || kind === 'stortinget-doc' || kind === 'report';
}

/** True when only heading marks and emphasis stand before the chapter. */
function opensHeading({ left, group }: ChapterPlace): boolean {
  return left.length === group[0]?.start && left.length < 20 && /^[\s#*_>]*$/.test(left);
}

/** True when a title or nothing follows the number, and no sentence. */
function opensTitle(text: string, end: number): boolean {
  return /^[*_]*(?:\s*$|[.:]?\s*[–—-]?\s*[«"“*_]*\p{Lu}|[ \t]*\n)/u.test(text.slice(end, end + 12));
}

const besideNumber = /^[\s,:–—«"“*_-]*$/;

/** «NOU 2023: 4 Tid for handling» and «Helsepersonellkommisjonens rapport NOU 2023: 4» are one reference each. */
function silenceTitles(text: string, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, i) => {
    if (mention.type !== 'work' || mention.by === 'number') return mention;
    const beside = [mentions[i - 1], mentions[i + 1]].some((other) => {
      if (other?.type !== 'work' || other.id !== mention.id || other.by !== 'number' || other.kind === 'directive')
        return false;
      const [from, to] = other.start < mention.start ? [other.end, mention.start] : [mention.end, other.start];
      return to - from < 10 && besideNumber.test(text.slice(from, to));
    });
    return beside ? { ...mention, silent: true } : mention;
  });
}
