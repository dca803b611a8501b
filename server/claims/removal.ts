import type { Alignment } from '../evidence/align';
import { overlaps, type Span } from '../text/span';
import type { Case } from './case';
import { type Position, positionIn } from './position';
import { readingOfUnit } from './reading';
import { weights } from './weights';

/** «bør derfor utgå», «må bort», and with the subject between them «bør kravet utgå». */
const removing =
  /(?<![a-zà-öø-ɏ])(?:bør|burde|må|måtte)((?:\s(?!(?:bør|burde|må|måtte|som|at|men)\s)[^\s.,;:]{1,40}){0,14}?\s)(?:utgå|bortfalle|falle (?:bort|vekk)|bort|vekk|(?:fjern|avvikl|stryk|opphev|avskaff|dropp|slett|skrot|skrinlegg|nedlegg|utfas)(?:es|ast)|forbys|forbydes|forbydast|stanses|stansast|stoppes|stoppast|(?:fases|fasast|kuttes|kuttast|tas|takast) (?:ut|bort)|legg(?:es|jast) (?:ned|bort))(?=$|[\s.,;:!)»])/iu;

/** What is to go out from a place, or under a condition, is not done away with. */
const elsewhere = /^\s(?:fra|frå|til|over|hos|for)(?![a-zà-öø-ɏ])/iu;
const limiting =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|ingen|inga|aldri|neppe|verken|hverken|uten|utan|bare|berre|kun|delvis|eller|hvis|viss|dersom|når|med mindre|såfremt)(?![a-zà-öø-ɏ])/iu;

/** What a claim that says so does to a thing: it takes it away or changes it itself, and is no plain stance to it. */
const acting =
  /(?<![a-zà-öø-ɏ])(?:ikke lenger|ikkje lenger|uten|utan|bort|vekk|utgå|ut av|ned(?:legg|skaler)|legg\S{0,4} ned|fjern|avvikl|stryk|strøk|opphev|avskaff|dropp|slett|skrot|skrinlegg|utfas|fase|kutt|endr|juster|foren?kl|mildn|lemp|erstatt|bytt|utsett|utset|alternativ)/iu;

/** Words for the lack of a thing: whether it is the thing or its lack that is spoken of must be one in both. */
const lacking = /(?<![a-zà-öø-ɏ])(?:forby|forbu|forbo|unntak|unnatak|fritak)/iu;

/** Nouns that only say of what kind the thing is: to be against the demand for reports is to be against reports. */
const framing =
  /^(?:krav|ordning|plikt|bestemmels|føresegn|påbod|påbud|regel|regl|forslag|framlegg|tiltak|punkt|ledd|setning|formulering)/iu;

/**
 * What a sentence of the source holds of what it shares with a claim, where to ask that a thing be done away with is a stance against it.
 */
export function sideOf(given: Case, best: Alignment, claimed: Position): Position {
  const found = positionIn(given, best);
  if (found.holder || (found.stance !== 'for' && found.stance !== 'report')) return found;
  const cue = removalOf(given, best, claimed);
  return cue ? { stance: 'against', cue, strength: 4, isTaken: true, isEvaluation: false, isWary: false } : found;
}

/**
 * The words by which a sentence of the source asks that what the claim takes a stance to be done away with: whoever holds that a demand
 * should go is against it. Undefined where it says so of something else, under a condition, or where the claim itself takes away or changes.
 */
function removalOf({ text, claim, index }: Case, { unit, matches }: Alignment, claimed: Position): Span | undefined {
  const ours = text.slice(claim.start, claim.end);
  if (!claimed.isTaken || acting.test(ours)) return undefined;
  const { start, end } = unit.span;
  const said = index.text.slice(start, end);
  const removal = removing.exec(said);
  if (!removal || limiting.test(said) || elsewhere.test(said.slice(removal.index + removal[0].length)))
    return undefined;
  const inner = removal[1] ?? '';
  const object = said.slice(0, removal.index) + inner + said.slice(removal.index + removal[0].length);
  if (acting.test(object) || lacking.test(object) !== lacking.test(ours)) return undefined;
  const modal = start + removal.index;
  const between = { start: modal, end: modal + removal[0].length };
  const isShared = (span: Span) =>
    matches.some(({ found, strength }) => found && strength >= weights.sharedWord && overlaps(found, span));
  const inside = unit.terms.filter((term) => overlaps(term, between) && isShared(term));
  // «Tilsynet bør styrkes og gebyret avvikles»: the subject of the second verb is not that before the modal.
  if (!inside.length && joining.test(inner)) return undefined;
  const subject = inside.length ? between : { start: subjectStart(index.text, start, modal), end: modal };
  const cues = readingOfUnit(index, unit).stances;
  const nouns = unit.terms.filter((term) => overlaps(term, subject) && !cues.some((cue) => overlaps(cue, term)));
  const head = inside.length ? nouns.find((term) => isShared(term) || framing.test(term.form)) : nouns[0];
  if (!head || !(isShared(head) || framing.test(head.form))) return undefined;
  const telling = matches.filter(
    ({ term }) => term.weight >= weights.tellingWeight && !(claimed.cue && overlaps(claimed.cue, term)),
  );
  const shared = telling.filter(({ found }) => found);
  // «foreslår at kravet mykes opp» backs something else than the thing itself.
  if (claimed.stance === 'for' && shared.length < telling.length) return undefined;
  const isOfSubject = shared.length > 0 && shared.every(({ found }) => found && overlaps(found, subject));
  return isOfSubject ? between : undefined;
}

const joining = /\sog\s/iu;

/** Where the subject before a modal begins: behind the last mark, or behind «at». */
function subjectStart(text: string, from: number, modal: number): number {
  const before = text.slice(from, modal);
  const mark = Math.max(...[',', ';', ':'].map((each) => before.lastIndexOf(each)));
  const that = before.lastIndexOf(' at ');
  return from + Math.max(0, mark + 1, that < 0 ? 0 : that + ' at '.length);
}
