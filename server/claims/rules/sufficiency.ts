import { type Alignment, align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { type Case, contradiction, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { weights } from '../weights';

/** Words by which a thing pleases, does as it is, or is settled. */
const enough =
  /(?<![a-zà-öø-ɏ])(?:(?:fornøyd|fornøyde|nøgd|nøgde|tilfreds|tilfredse|godt hjulpet) med|(?:setter|set|sett) pris på|(?:begeistret|begeistra) for|(?:god|godt|gode|bra|tilstrekkelig|tydelig|tydeleg|tydelege|tydelige|klar|klart|klare|stor|stort|store|bred|bredt|brede|brei|breitt|breie|vidt|langt|lange|raskt|raske|høyt|høye|høgt|høge|sterk|sterkt|sterke|tett|tette|grundig|grundige|presis|presist|presise|ofte|tidlig|tidleg|omfattende|omfattande|solid|solide|robust|robuste|fleksibel|fleksibelt|fleksible|strengt|strenge|nøye|inngående|inngåande|ambisiøst|ambisiøse|attraktiv|attraktivt|attraktive|trygt|trygge|realistisk|relevant|relevante|mye|mykje|mange) nok|[a-zà-öø-ɏ]{3,14} nok (?:til|for|som|å)|fungerer (?:godt|bra|fint|utmerket)|verkar (?:godt|bra|fint)|(?:tilstrekkelig|tilstrekkeleg|godt nok|tilstrekkelige|fullgodt) (?:grunnlag|grunnlaget|beslutningsgrunnlag|kunnskapsgrunnlag)|(?:dekkende|dekkande|riktig|rett|godt|korrekt|presist|sant|realistisk|treffende|treffande|pålitelig|påliteleg|brukbart) (?:bilde|bilete|uttrykk|mål på|anslag|overslag|målestokk|beskrivelse|skildring|framstilling|fremstilling|grunnlag for)|(?:gjenspeiler|speglar|speiler|avspeiler) (?:[a-zà-öø-ɏ]+ ){0,3}(?:godt|bra|fullt ut)|(?:er|være|vere|blir) nok (?:til|for)|(?:treffer|treff|dekker|dekkjer|svarer|svarar|passer|passar|møter|ivaretar|samsvarer|samsvarar) (?:[a-zà-öø-ɏ]+ ){0,3}(?:godt|bra|fullt ut)|(?:er|alt|allerede|fullt|godt) (?:avklart|klarlagt|utredet|utgreidd|på plass|løst)|ferdig (?:avklart|utredet|utgreidd)|(?:god|godt|gode|rikelig|rikeleg|tilstrekkelig|tilstrekkeleg|stor|stort|store|vid|vide|vidt|nok|fullt|romslig|romsleg) (?:rom|spillerom|spelerom|handlingsrom|plass|anledning|høve|mulighet|muligheter|moglegheit|moglegheiter) (?:for|til)|(?:treng|trenger|tarv|behøver|krever|krev)(?: [a-zà-öø-ɏ]+){0,4} (?:ikke|ikkje|ingen) (?:(?:å|noen|nokon|flere|fleire|mer|meir|ytterligere|ytterlegare|nye|videre|vidare|nærmere|nærare|endringer i|endringar i) ){0,2}(?:utredning|utredninger|utredes|utrede|utgreiing|utgreiingar|greiast ut|endring|endringer|endringar|endres|endrast|endre|styrkes|styrkast|styrking|utvikles|avklaring|avklaringer|avklaringar|avklares|avklarast)|(?:ikke|ikkje|ingen) (?:til hinder|i veien|i vegen|noe hinder|noko hinder|hindring|hindringer|hindringar|hinder|noe problem|et problem|noko problem|eit problem)|uproblematisk|utan problem|uten problemer)(?![a-zà-öø-ɏ])/giu;

/** Words by which a thing is a burden, is lacking, or has yet to be bettered or looked into. */
const wanting =
  /(?<![a-zà-öø-ɏ])(?:(?:(?:utfordring|problem|svakhet|begrensning|flaskehals|hinder|hindring|barriere|ulempe)(?:en|a|et|r|er|ar|ene|ane)?|utfordrende|krevende|vanskelig|frustrerende)|behov for (?:endring|endringer|endringar|økt|auka|å styrke|(?:et |en |eit |ein |ei )?(?:bedre|betre|[a-zà-öø-ɏ]{3,12}ere|[a-zà-öø-ɏ]{3,12}are)(?! enn))|(?:bør|må) (?:[a-zà-öø-ɏ]+ ){0,2}(?:(?:grund|nøy|tyde|viktig)[a-zà-öø-ɏ]{0,4}[ae]re|n[æ]r[mr][ae]re|nærare|tettere|tettare|bredere|breiare|klarere|klarare|sterkere|sterkare)|(?:bør|må) (?:[a-zà-öø-ɏ]+ )?(?:styrkes|styrkast|styrkjast|endres|heves|bedres|utredes|avklares|tydeliggjøres|forbedres|økes|utvikles)|(?:alt)?for [a-zà-öø-ɏ]{3,14} til (?:å|at|det)|for [a-zà-öø-ɏ]{3,20} til å|spørsmålet er om|(?:(?:sterke|stramme|strenge|detaljerte|rigide|snevre|tronge|trange) (?:føringer|føringar|rammer|bindinger|bindingar))|(?:gjør|gjer|gjøre|gjere) (?:det|dette) (?:vanskelig|vanskeleg|krevende|krevjande|umulig|umogleg)|vanskeliggjør|vanskeleggjer|savner|saknar|etterlyser|mangler|manglar|begrenset|avgrensa|uklart|uavklart|svært ulik|stor variasjon|varierer|alene (?:ikke|ikkje)|(?:ikke|ikkje) (?:alene|åleine)|(?:ikke|ikkje) (?:helt |heilt |fullt ut |godt nok )?(?:samsvarer|samsvarar|representerer|dekker|dekkjer|treffer|treff|svarer|svarar|passer|passar|møter|ivaretar|tilstrekkelig|godt nok|gode nok|god nok))(?![a-zà-öø-ɏ])/giu;

/** Verbs that only say that it is somebody's judgement. */
const judging = /^(?:regn|anse|vurder|oppfatt|betegn|beskriv|omtal|framstå|fremstå|kall)/;

const denial = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|neppe|aldri|ingen|langt fra|lite)\s(?:[a-zà-öø-ɏ]+\s){0,2}$/iu;

/** «dekker ikke fullt ut»: the denial stands behind the verb. */
const deniedVerb =
  /^(?!ikke|ikkje|ingen)[a-zà-öø-ɏ]{3,14}[er] (?:[a-zà-öø-ɏ]{1,20} )?(?:ikke|ikkje|neppe|aldri) (?:[a-zà-öø-ɏ]{1,20} ){0,2}(?:godt|bra|fullt ut)/iu;

/**
 * What a source calls a burden, misses or wants looked into is not, in its view, good enough or settled. Only where one sentence has both
 * nearly all that the claim speaks of and, near it, the word of want; told as a doubt, since the two may speak of different sides of it.
 */
export function sufficiency(given: Case): Finding | undefined {
  const { claim, text, index, query } = given;
  const ours = firstOf(text, claim, enough);
  if (!ours || denial.test(text.slice(Math.max(claim.start, ours.start - reach), ours.start))) return undefined;
  if (deniedVerb.test(wordsAt(text, ours)) || firstOf(text, claim, wanting, ours)) return undefined;
  const subject = query.filter((term) => !overlaps(term, ours) && !judging.test(term.form));
  for (const { unit } of given.found) {
    if (holderOf(given, unit) || isEnough(index.text, unit.span)) continue;
    const beside = align(index, subject, unit);
    const theirs = isOnSubject(beside) && wantNear(index.text, unit, beside);
    if (!theirs) continue;
    const contrast = { claimed: wordsAt(text, ours), found: wordsAt(index.text, theirs) };
    return contradiction(given, unit, 'opposite', contrast, true);
  }
  return undefined;
}

const reach = 60;

const aim = /(?<![a-zà-öø-ɏ])(?:slik at|sånn at|for at|for å|sikre)\s(?:[^.;:]{0,80}\s)?$/iu;

/** Words of being enough, other than of what is aimed at: «bør styrkes, slik at grunnlaget er godt». */
function isEnough(text: string, span: Span): boolean {
  const found = firstOf(text, span, enough);
  return found !== undefined && !aim.test(text.slice(span.start, found.start).replace(/\s/g, ' '));
}

/** The first of some words in a stretch of text that does not overlap `but`. */
function firstOf(text: string, { start, end }: Span, words: RegExp, but?: Span): Span | undefined {
  for (const { 0: found, index } of text.slice(start, end).matchAll(words)) {
    const span = { start: start + index, end: start + index + found.length };
    if (!but || !overlaps(span, but)) return span;
  }
  return undefined;
}

function isOnSubject({ matches, own }: Alignment): boolean {
  const weight = matches.reduce((sum, { term }) => sum + term.weight, 0);
  return weight >= weights.clauseWeight && own >= weights.subjectLeast;
}

/** The word of want that stands close to a word the claim speaks of, or in a sentence that has nearly all it speaks of. */
function wantNear(text: string, { span }: Unit, { matches, own }: Alignment): Span | undefined {
  const known = matches.flatMap(({ found, term, strength }) =>
    found && strength >= weights.sharedWord && term.weight >= weights.tellingWeight ? [found] : [],
  );
  for (const { 0: found, index } of text.slice(span.start, span.end).replace(/\s/g, ' ').matchAll(wanting)) {
    const at = { start: span.start + index, end: span.start + index + found.length };
    if (own >= weights.wholly || known.some(({ start, end }) => start - reach < at.end && at.start < end + reach))
      return at;
  }
  return undefined;
}
