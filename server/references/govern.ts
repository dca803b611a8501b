import { type ChapterTitles, titledAs } from './chapterTitles';
import { isSaying, presentsItself, type Verdict, verdictBefore, verdictBehind } from './context';
import type { Mention, PlaceMention, WorkMention } from './mention';
import { namesUnlistedPaper } from './nouns';

const sentenceEnd = /[.!?][)»"”*_]*\s+(?=[«"“(*_]*\p{Lu})|\n[ \t]*(?:[-+*•·▪◦‣\ue000-\uf8ff]|\d{1,3}[.)])\s|\|/gu;
/** Abbreviations whose stop ends no sentence, also before a capital. */
const abbreviation =
  /(?:^|[\s(])(?:kap|pkt|jf|jfr|nr|bl\.a|f\.eks|m\.fl|ca|s|st|meld|prop|innst|prp|ot|dok|mv|osv|pst|evt|hhv|jmf|spm|tab|fig)\.$/i;
/** Statutes, circulars and treaties, and what is numbered in them. */
const statuteWord =
  /(?:lov(?:en|a|verket)|forskrift(?:en|a)|konvensjonen|traktaten|avtalen)s?(?![a-zà-öø-ɏ])|§|(?<![a-zà-öø-ɏ])(?:lov|forskrift)\s+(?:om|av|\d)|(?:rundskriv|artikkel|vedlegg)\s+[\dIVX]|forordning(?:en)?\s+[(\d]/giu;
/** How far behind such a word a bare chapter may still be its. */
const statuteReach = 80;

/** What has been read of the sentence so far. */
interface Sentence {
  /** The work named last in it. */
  readonly work: WorkMention | undefined;
  /** Where a statute was named, since that work. */
  readonly statute: number;
  /** Whether a work without a known id was named since the last one with, in this sentence or before. */
  readonly barred: boolean;
}

const nothingRead: Sentence = { work: undefined, statute: Number.NEGATIVE_INFINITY, barred: false };

/**
 * Gives each chapter of one block its owner where the words around it tell, and drops those that belong to a statute, a book or the
 * draft itself. Titles right beside their number fall silent. `text` is the shadow that `mentions` were found in.
 */
export function govern(text: string, mentions: readonly Mention[], titles: ChapterTitles): readonly Mention[] {
  const quiet = silenceTitles(text, mentions);
  if (!quiet.some(isChapter)) return quiet;
  const governed: Mention[] = [];
  let sentence = nothingRead;
  let read = 0;
  for (let i = 0; i < quiet.length; i++) {
    const mention = quiet[i];
    if (!mention) continue;
    sentence = readGap(text, read, mention.start, sentence);
    if (!isChapter(mention)) {
      if (mention.type === 'work' && hasChapters(mention)) sentence = { ...nothingRead, work: mention };
      governed.push(mention);
      read = mention.end;
      continue;
    }
    const group = chapterGroup(quiet, i, text);
    const last = group.at(-1) ?? mention;
    const place = {
      text,
      left: text.slice(read, mention.start),
      group,
      right: rightOf(text, last.end, quiet[i + group.length]),
      chained: chainedRight(text, quiet, i + group.length - 1),
      before: governed.at(-1),
      sentence,
      titles,
    };
    for (const judged of judge(place)) governed.push(judged);
    i += group.length - 1;
    read = last.end;
  }
  return governed;
}

/** What stands behind a chapter up to the next mention, and that mention. */
interface Right {
  readonly words: string;
  readonly mention: Mention | undefined;
}

const furthest = 160;

function rightOf(text: string, end: number, mention: Mention | undefined): Right {
  return { words: text.slice(end, Math.min(mention?.start ?? text.length, end + furthest)), mention };
}

/** What stands behind the last of several chapters with keywords: «både kapittel 3 og kapittel 5 i …» belong together. */
function chainedRight(text: string, mentions: readonly Mention[], last: number): Right | undefined {
  let end = last;
  for (let links = 0; links < mostLinks; links++) {
    const [own, next] = [mentions[end], mentions[end + 1]];
    if (!own || !next || !isChapter(next) || next.start - own.end > 30) break;
    if (!listJoining.test(text.slice(own.end, next.start))) break;
    end += chapterGroup(mentions, end + 1, text).length;
  }
  const tail = end > last ? mentions[end] : undefined;
  return tail && rightOf(text, tail.end, mentions[end + 1]);
}

/** More chapters with a keyword each nobody writes in a row; each of them looks this far ahead. */
const mostLinks = 5;

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

function readGap(text: string, from: number, to: number, sentence: Sentence): Sentence {
  const gap = text.slice(from, to);
  let start = -1;
  for (const { 0: found, index } of gap.matchAll(sentenceEnd)) {
    if (!abbreviation.test(gap.slice(Math.max(0, index - 8), index + 1))) start = index + found.length;
  }
  const { work, statute } = start < 0 ? sentence : nothingRead;
  let named = statute;
  for (const { index } of gap.matchAll(statuteWord)) if (index >= start) named = from + index;
  return { work, statute: named, barred: sentence.barred || namesUnlistedPaper(gap) };
}

interface ChapterPlace {
  readonly text: string;
  readonly left: string;
  readonly group: readonly PlaceMention[];
  readonly right: Right;
  readonly chained: Right | undefined;
  readonly before: Mention | undefined;
  readonly sentence: Sentence;
  readonly titles: ChapterTitles;
}

function judge(place: ChapterPlace): readonly Mention[] {
  const { text, group, sentence, titles } = place;
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return [];
  const titled = last.place.to === undefined ? titledAs(text, last.end, last.place.from, titles) : undefined;
  const opens = opensHeading(place) && !titled && opensTitle(text, last.end);
  const verdict = verdictOf(place) ?? (titled && ({ by: 'title', works: titled } as const));
  if (verdict === 'none') return [];
  if (!verdict && isStatutes(text, first, sentence)) return [];
  if (!verdict && isLoosePoint(text, first) && sentence.work === undefined) return [];
  const told = verdict ? { owner: verdict } : hints(place);
  return group.map((each) => ({ ...each, ...told, ...(opens && { opens }) }));
}

/** A chapter soon after a statute is its own; but no statute numbers subchapters «10.8», though circulars number points so. */
function isStatutes(text: string, { start, place }: PlaceMention, { statute }: Sentence): boolean {
  return start - statute < statuteReach && (isPoint(text, start) || !place.from.includes('.'));
}

function isPoint(text: string, start: number): boolean {
  return /^(?:del|under)?p/i.test(text.slice(start, start + 6));
}

/** «Punkt 3» without a dot is a point of any list; only beside a work is it a chapter. */
function isLoosePoint(text: string, { start, place }: PlaceMention): boolean {
  return isPoint(text, start) && !place.from.includes('.');
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

/** «Moe (2019, », «(Bovim mfl., 2021: »: a paper by its author and year. */
const authorDate = /\([^()]{0,60}(?<!\d)(?:19|20)\d\d[a-z]?\s*[,:]\s*(?:jfr?\.\s*)?$/;
/** «Norsk helsevesen», », «Makt og medisin» (Moe 2019), »: a title that is no mention. */
const quotedTitle = /[«"“]\p{Lu}[^«»"“”.!?]{3,80}[»"”]\s*(?:\([^()]{1,40}\)\s*)?,\s*$/u;

/** Whether the words before name a paper that nobody lists, by author and year or by its title. */
function isOfUnlistedPaper({ left, before, sentence }: ChapterPlace): boolean {
  const tail = left.slice(-160);
  if (authorDate.test(tail)) return !(before && /^[\s»"”*_]*\(/.test(left));
  return sentence.work === undefined && quotedTitle.test(tail);
}

/** Whose the chapter is, nearest sign first: a preposition behind, the genitive or the work before, a bracket behind. */
function verdictOf(place: ChapterPlace): Verdict {
  const { text, left, right, chained, before } = place;
  if (presentsItself(left, right.words)) return 'none';
  if (isPoint(text, place.group[0]?.start ?? 0) && ofResponse.test(right.words)) return 'none';
  const told = verdictRight(right) ?? verdictBefore(left) ?? (chained && verdictRight(chained));
  if (told) return told;
  if (isOfUnlistedPaper(place)) return 'none';
  if (before?.type === 'work' && owns(before) && text.charAt(before.end - 1) === 's' && isSaying(left))
    return { by: 'mention', mention: before };
  if (before?.type === 'work' && !owns(before) && /^[\s(]*$/.test(left)) return 'none';
  if (before?.type === 'work' && owns(before) && left.length < 60 && joining.test(left))
    return { by: 'mention', mention: before };
  if (before?.type === 'place' && before.owner && listJoining.test(left)) return before.owner;
  const { words, mention } = right;
  if (mention?.type !== 'work' || !owns(mention) || !behindBracket.test(words)) return undefined;
  return { by: 'mention', mention };
}

/** «punkt 3.1 i høringssvaret»: the response's own numbers. */
const ofResponse =
  /^\s+(?:i|av)\s+(?:sitt\s|si\s|sin\s|det\s|deres\s)?(?:hørings|høyrings)?(?:svaret?|innspillet?|innspelet?|uttalelsen|uttalen|fråsegna|brevet|saksframlegget)(?![a-zà-öø-ɏ])/iu;

/** What a preposition behind the chapter makes it belong to. */
function verdictRight({ words, mention }: Right): Verdict {
  if (mention?.type === 'work') {
    const governs = behindPreposition.test(words);
    if (owns(mention) && (governs || isTopic(words))) return { by: 'mention', mention };
    if (governs) return 'none';
  }
  return verdictBehind(words, mention !== undefined);
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
function hints({ left, before, sentence }: ChapterPlace): Pick<PlaceMention, 'near' | 'cited' | 'barred'> {
  const cited = before?.type === 'actor' && left.length < 20 && citing.test(left) ? { cited: before.sources } : {};
  return { ...cited, ...(sentence.work && { near: sentence.work }), ...(sentence.barred && { barred: true }) };
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
