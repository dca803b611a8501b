import { findIn, type Span } from '../text/span';

/** Words that deny, compare, limit or put off. A denial behind «som» says which thing is meant. */
const turning =
  /(?<![a-zà-öø-ɏ])(?:(?<!som )(?:ikke|ikkje|aldri)|ingen|inga|neppe|verken|hverken|korkje|uten|utan|heller|framfor|fremfor|enn|stedet|staden|bare|berre|kun|eneste|einaste|alene|åleine|aleine|høyst|maks|maksimalt|først|fyrst|før|kanskje|muligens|moglegvis|eventuelt|men|likevel|tross|nei|mot|imot|lite|liten|om (?:det|den|de|dei|dette|en|et|ein|eit)|hvis|viss|dersom|hvorvidt|spør[a-zà-öø-ɏ]{0,6}|avstå[a-zà-öø-ɏ]{0,3}|unnlat[a-zà-öø-ɏ]{0,3}|overlat[a-zà-öø-ɏ]{0,3}|taus[a-zà-öø-ɏ]?|like|lik|likt|samme|same|uendret|uendra|risiko|fare|faren|problem[a-zà-öø-ɏ]{0,6}|vansk[a-zà-öø-ɏ]{0,6})(?![a-zà-öø-ɏ])/iu;

/** Verbs and nouns by which a thing is kept as it is, kept away, or feared. */
const keeping =
  /(?<![a-zà-öø-ɏ])(?:behold|behald|bevar|opprettholde?|oppretthald|viderefør|vidarefør|vern|bestå|bli værende|halde? fast|holde? fast|stå ved lag|slipp|slepp|unngå|skåne|skjerm|fri(?:tt|villig|vilje|ta|tas|het|dom)|stopp|stans|hindr|motvirk|motverk|utsett|vent|u(?:heldig|klar|sikker|viss|rimelig|rimeleg|ønsk)|vekk|bort|for (?:mye|mykje|lite|få|stor|høy|høg|rask|tidlig|tidleg))/iu;

/** True for a stretch that may reject a thing without a word of stance: it denies, limits, compares, or wants something kept as it is. */
export function isGuarded(text: string, within: Span): boolean {
  return findIn(text, within, turning) !== undefined || keeps(text, within);
}

/** True for a stretch that wants something kept as it is or kept away. */
export function keeps(text: string, within: Span): boolean {
  return findIn(text, within, keeping) !== undefined;
}
