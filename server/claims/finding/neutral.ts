import { attribution } from '../../lexicon/attribution';
import { isStopWord } from '../../lexicon/stopWords';
import type { Attitude } from './attitudes';
import type { Holding } from './attribution';
import type { Parsed, Segment } from './segments';
import { inQuotation, type Sentence, stretch } from './sentence';
import { within } from './within';

/** True for a question of the drafter's own; a question mark inside a quotation asks nothing here. */
export function isQuestion(sentence: Sentence): boolean {
  const mark = sentence.text.slice(sentence.start, sentence.end).search(/\?[\s*_)»”"]*$/);
  if (mark < 0) return false;
  const at = sentence.start + mark;
  return !sentence.quotations.some(({ words }) => words.start <= at && at < words.end);
}

/** «Se kapittel 10.7.»: tells where to read on, and nothing else. */
export function isPointer(sentence: Sentence): boolean {
  const [first = '', second = ''] = sentence.forms;
  return (attribution().words.pointers.has(first) && !/^(?:se|sjå)$/.test(second)) || announces(sentence);
}

/** «Her kommer NTNU om dimensjonering og direktoratet om praksis»: says whose words follow on what; «Her kommer NTNU med et forslag» tells of one. */
function announces({ forms: [first = '', second = '', ...rest] }: Sentence): boolean {
  if (!/^(?:her|nedenfor|nedanfor)$/.test(first) || !/^(?:kommer|kjem|følger|følgjer)$/.test(second)) return false;
  return rest.includes('om') && !rest.some((form) => /^(?:med|til|inn|fram|frem|at|seg|opp)$/.test(form));
}

const presenting = /^(?:kommer|kjem|følger|følgjer|fylgjer)$/;
const farthestTopic = 6;

/** «Her kommer NTNU om meldingen», «Nedenfor følger svarene tema for tema»: says what the draft goes on with. «Kommer med», «kommer inn på» say more. */
export function isAnnouncement({ forms }: Sentence): boolean {
  if (!/^(?:her|nedenfor|nedanfor|under|først|fyrst|så)$/.test(forms[0] ?? '') || !presenting.test(forms[1] ?? ''))
    return false;
  const behind = forms.slice(2, 2 + farthestTopic);
  const topic = behind.findIndex((form) => /^(?:om|til)$/.test(form));
  return topic > 0 && !behind.slice(0, topic).some((form) => /^(?:med|fram|frem|inn|at|bak|etter|opp)$/.test(form));
}

/** «Med universitetet menes NTNU.»: tells what a word stands for. */
export function isDefinition({ forms }: Sentence): boolean {
  return (
    forms[0] === 'med' &&
    /(?:^| )(?:menes|meines|meinast|forstås|siktes|(?:mener|meiner) vi)(?: |$)/.test(forms.slice(1, 12).join(' '))
  );
}

/** True for a sentence with an end of its own: no colon, and not left open as before a list («NTNU peker på»). */
export function isClosed(sentence: Sentence): boolean {
  return /[.!?…][\s*_)»”"\]]*$/.test(sentence.text.slice(sentence.start, sentence.end));
}

/** True for a sentence that leads in a list or a quotation: it ends in a colon. */
export function isLeadIn(sentence: Sentence): boolean {
  return /:[\s*_]*$/.test(sentence.text.slice(sentence.start, sentence.end));
}

/**
 * True where a segment tells what happened to a response or who was asked, and nothing of a view: «NTNU sendte svaret 2. mai», «Svaret fra
 * NTNU er datert …», «NTNU er bedt om å utdype svaret», «Her gjengis NTNUs merknader».
 */
export function isProcess(
  { sentence, mentions, references }: Parsed,
  segment: Segment,
  holding: Holding,
  attitude: Attitude | undefined,
): boolean {
  const { words } = attribution();
  const forms = sentence.forms.slice(segment.first, segment.end);
  if (sentence.quotations.length || answersAll(forms)) return false;
  if (holding.firmness !== 'stated' && isInvited(sentence, segment, holding)) return true;
  const tells = forms.some((form) => form === 'at' || form === 'om');
  const response = forms.some(
    (form) => words.texts.has(form) || words.definiteTexts.has(form) || words.papers.has(form),
  );
  const delivered = forms.some((form) => words.delivery.has(form));
  const loose = holding.firmness !== 'stated' || (holding.response && !attitude);
  if (loose && response && delivered && !tells) return true;
  if (attitude && !attitude.reports) return false;
  if (forms.some((form) => /^(?:det|dette|samme|same|slik)$/.test(form))) return false;
  const own = (at: number) => attitude !== undefined && at >= attitude.first && at < attitude.end;
  const answers = attitude !== undefined && /^svar/.test(sentence.forms[attitude.core] ?? '');
  // «har svart på spørsmålene i høringsnotatet»: that it answered, not what; which question it answered can be held against its response.
  if (answers && !tells && forms.includes('på') && !references.some(({ place }) => place?.kind === 'question'))
    return true;
  const named = (at: number) =>
    mentions.some(({ first, last, actors }) => (answers || actors.length > 0) && first <= at && at <= last);
  const work = (at: number) => answers && within(references, stretch(sentence, at, at)).length > 0;
  return !hasMatter(sentence, segment, (at) => own(at) || named(at) || work(at));
}

/** «har svart på samtlige spørsmål»: can be held against the response. */
function answersAll(forms: readonly string[]): boolean {
  const all = forms.findIndex((form) => /^(?:alle|samtlige|samtlege)$/.test(form));
  if (!forms.some((form) => /^(?:be)?svar/.test(form)) || forms.some((form) => /^ikk[ej]/.test(form))) return false;
  return all >= 0 && forms.slice(all + 1, all + 5).some((form) => form.startsWith('spørsmål'));
}

/** «NTNU er invitert», «NTNU er bedt om å …»: what is done to the actor. */
function isInvited({ forms }: Sentence, { first, end }: Segment, { mention }: Holding): boolean {
  const { invited } = attribution().words;
  for (let at = Math.max(first, mention.last + 1); at < Math.min(end, mention.last + 5); at++) {
    if (invited.has(forms[at] ?? '') && /^(?:er|ble|blei|blir|vart|var|blitt|også|òg)$/.test(forms[at - 1] ?? ''))
      return true;
  }
  return false;
}

const months =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|dager|dagar|uker|veker|frist|fristen)$/;

/** True where a word of the segment says something: one that is no stop word, date, response or light verb, and none of those to `skip`. */
export function hasMatter(sentence: Sentence, { first, end }: Segment, skip: (at: number) => boolean): boolean {
  const { words } = attribution();
  for (let at = first; at < end; at++) {
    const form = sentence.forms[at] ?? '';
    if (skip(at)) continue;
    if ((sentence.aside[at] ?? 0) & inQuotation) return true;
    if (isStopWord(form) || months.test(form) || words.delivery.has(form) || words.lightVerbs.has(form)) continue;
    if (words.texts.has(form) || words.definiteTexts.has(form) || words.papers.has(form) || words.instances.has(form))
      continue;
    if (!words.citationWords.has(form) && !words.prepositions.has(form)) return true;
  }
  return /\d+\s(?:prosent|%)/.test(sentence.text.slice(sentence.words[first]?.start, sentence.words[end - 1]?.end));
}
