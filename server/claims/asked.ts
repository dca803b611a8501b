import type { Alignment } from '../evidence/align';
import { overlaps, type Span } from '../text/span';
import type { Case } from './case';
import type { ClausePair } from './pairs';
import { isFearing, type Position } from './position';
import { readingOfUnit } from './reading';
import { weights } from './weights';

const wish =
  /(?<![a-zà-öø-ɏ])(?:bør|burde|må|ønsk[a-zà-öø-ɏ]{1,5}|(?<!som )treng(?:er|s|st)?|behov(?:et)? for|viktige?|nødvendige?|naudsynte?|avgjørende|avgjerande|sentralt?|aktuelt?|aktuelle|anbefal[a-zà-öø-ɏ]{1,6}|tilrå[a-zà-öø-ɏ]{0,3}|foreslå[a-zà-öø-ɏ]{0,3}|forslag til tiltak|kan (?:være|vere|bidra|danne|gi|gje|brukes|brukast|nyttes|nyttast|benyttes|gjøres|gjerast|styrke|fremme|fremje)|kunne (?:være|vere|bidra|danne|gi|gje|brukes|brukast|nyttes|nyttast|benyttes|styrke|fremme|fremje))(?![a-zà-öø-ɏ])/iu;

/** The verb of a list of measures: «Vurdere …», «Tilrettelegge for …», «Satse mer på …». */
const measure =
  /^[^a-zà-öø-ɏ]{0,12}(?:å )?(?:[a-zà-öø-ɏ]{2,16}(?:ere|ette|egge|ygge|øre|rke|ide|nge|ikre|ilby|atse|øke|auke|ruke|ytte|amle|pne|eve|ikle|jere|etje|eggje|yggje)|gi|gje|bredde|øke)(?![a-zà-öø-ɏ])/iu;

const finite =
  /^(?:er|var|har|hadde|kan|kunne|vil|ville|skal|skulle|må|måtte|bør|burde|blir|ble|vert|vart|får|fikk|gir|gjev|gjør|gjer)$/;

/** Words that set aside, limit, lessen or fault: to say no to these is not to say no to the thing. */
const adverse =
  /(?<![a-zà-öø-ɏ])(?:(?:ikke|ikkje|ingen|inga|aldri|uten|utan|bare|berre|kun|alene|åleine|aleine|utelukkende|utelukkande|eneste|einaste|alle|altfor|for (?:lav|låg|høy|høg|stor|mye|mykje|mange|lang|streng|sterk|liten|lite|få)[a-zà-öø-ɏ]{0,3}|framfor|fremfor|enn|i stedet|i staden|heller|mindre|færre|lavere|lågare|dagens|nåværende|noverande|som i dag|overlate|overlata)(?![a-zà-öø-ɏ])|kutt|reduser|redusér|fjern|svekk|sløyf|nedlegg|legg[a-zà-öø-ɏ]{0,3} ned|legge(?:s|r)? bort|senk|utsett|utset|avvikl|avskaff|oppheve|begrens|avgrens|innskrenk|stram|hindr|hemm|bryt|fravik|dropp|skille|splitt|nedprioriter|nedton|slakk|lemp|avlys|stans|stopp|mist|tap)/iu;

/** What stands behind these is set aside. */
const ranking =
  /(?<![a-zà-öø-ɏ])(?:enn|framfor|fremfor|heller|hellre|snarere|i stedet|i staden|istedenfor|istadenfor)(?![a-zà-öø-ɏ])/iu;

/** «En slik norm vil …»: what comes of a thing that was spoken of before. */
const pointing = /^[^a-zà-öø-ɏ]{0,3}(?:(?:en|ein|et|eit|ei) )?slike?t?(?![a-zà-öø-ɏ])/iu;

const doubting = new Set(['unsure', 'against', 'criticise', 'reserved', 'none']);
const turning = /^[^a-zà-öø-ɏ]{0,3}(?:men|samtidig|likevel|imidlertid|derimot)(?![a-zà-öø-ɏ])/iu;

/** The claim says no to a lack, a limit or a cut. */
export function rejectsLack({ claim, text }: Case, { cue }: Position): boolean {
  if (!cue) return false;
  return adverse.test(text.slice(claim.start, cue.start)) || adverse.test(text.slice(cue.end, claim.end));
}

/**
 * The sentence asks for what the claim says no to, or finds it possible, and nothing in it limits, denies or doubts: «bør utredes» beside «vil ikke
 * gå inn for å utrede». Not where the claim may say no to the opposite («advarer mot å kutte»), or the sentence sets it aside for another thing.
 */
export function asksFor(given: Case, best: Alignment, claimed: Position, pairs: readonly ClausePair[]): boolean {
  const { index } = given;
  if (claimed.stance !== 'against' || !claimed.isTaken || !claimed.cue) return false;
  if (rejectsLack(given, claimed) || !hasHeads(best, claimed.cue) || !isSameDeed(given, best, claimed.cue))
    return false;
  const { unit } = best;
  const said = index.text.slice(unit.span.start, unit.span.end);
  const { hints, words, clauses } = readingOfUnit(index, unit);
  if (ranking.test(said) || pointing.test(said) || hints.some(({ value }) => doubting.has(value.stance))) return false;
  const next = index.units[unit.index + 1];
  if (next?.passage === unit.passage && turning.test(index.text.slice(next.span.start, next.span.end))) return false;
  const spoken = clauses.filter((each) => best.matches.some(({ found }) => found && overlaps(found, each)));
  const heaviest = [...pairs].sort((a, b) => b.weight - a.weight)[0];
  if (!heaviest || heaviest.found.negated || heaviest.found.limit) return false;
  const asks = spoken.some(({ negated, start, end }) => !negated && wish.test(index.text.slice(start, end)));
  return asks || measure.test(said) || !words.some(({ form }) => finite.test(form));
}

const infinitive = /^[^.,;:]{0,12}?(?<![a-zà-öø-ɏ])å\s+/iu;

/** Verbs for bringing a thing about, using it or making more of it. */
const making =
  /^(?:bruke?|nytte|benytte|(?:inn|gjeninn|gjennom|videre|vidare)føre|etablere|opprette|starte|bygge?|byggje|utvide|styrke?|styrkje|skjerpe|øke|auke|heve|gi|gje|prioritere|vektlegge|vektleggje|kreve|krevje|påleg[a-z]{0,3}|lovfeste|forskriftsfeste|satse|utvikle|utrede|utgreie|vurdere|kartlegge|tilby|åpne|opne|invitere|involvere|inkludere|samordne|koordinere|fordele|finansiere|kompensere|støtte|stille|sette|setje|gjøre|gjere|forankre|øremerke|rekruttere|tilsette|ansette)(?![a-zà-öø-ɏ])/iu;

const light =
  /^(?:ta|la|få|ha|gå|stå|se|sjå|komme|kome|være|vere|bli|legge|leggje|drive|holde|halde|flytte)(?![a-zà-öø-ɏ])/iu;

/** «mot å legge praksis dit»: what is not to be done is what the sentence has too, or a way of bringing it about. */
function isSameDeed({ text, claim }: Case, { matches }: Alignment, { end }: Span): boolean {
  const opening = infinitive.exec(text.slice(end, claim.end));
  if (!opening) return true;
  const start = end + opening[0].length;
  const deed = matches.find(({ term }) => term.start === start);
  const words = text.slice(start, claim.end);
  return (deed?.found !== undefined && deed.strength >= 0.6 && !light.test(words)) || making.test(words);
}

/** All that weighs in the claim stands in the sentence, but for one word. */
function hasHeads({ matches }: Alignment, cue: Span): boolean {
  const heavy = matches.filter(({ term }) => term.weight >= weights.tellingWeight && !overlaps(term, cue));
  const missing = heavy.filter(({ found, strength }) => !found || strength < 0.6);
  return (
    heavy.length >= 2 &&
    missing.length <= Math.floor(heavy.length / 3) &&
    !matches.some(({ opposed, term }) => opposed && term.weight >= weights.opposedWeight && !overlaps(term, cue))
  );
}

const comparative = /(?<![a-zà-öø-ɏ])(?:bedre|betre|(?:mer|meir) [a-zà-öø-ɏ]{3,20})$/iu;

/** «kan skaffes på bedre måter enn gratis ferje»: what is spoken well of is not what stands behind «enn». */
export function putsBehind({ index }: Case, { unit }: Alignment, { isTaken, isEvaluation, cue }: Position): boolean {
  if (isTaken && !isEvaluation && !(cue && comparative.test(index.text.slice(cue.start, cue.end)))) return false;
  return ranking.test(index.text.slice(cue?.end ?? unit.span.start, unit.span.end));
}

const warning = /^(?:advar|åtvar)[a-zà-öø-ɏ]{0,4}\s(?:[a-zà-öø-ɏ]{1,20}\s){0,3}mot\s+å\s/iu;

/** A fear is no rejection, but «advarer mot å legge praksis dit» is where the source speaks of laying it there: one may warn against what is not said too. */
export function fearsWhatMayCome(given: Case, { matches }: Alignment, claimed: Position): boolean {
  const { claim, text } = given;
  if (!isFearing(given, claimed)) return false;
  const warned = claimed.cue && warning.exec(text.slice(claimed.cue.start, claim.end));
  if (!claimed.cue || !warned) return true;
  const start = claimed.cue.start + warned[0].length;
  const deed = matches.find(({ term }) => term.start === start);
  return !deed?.found || deed.opposed || deed.strength < weights.sharedWord;
}
