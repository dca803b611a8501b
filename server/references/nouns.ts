import type { WorkNoun } from './mention';

/** Definite nouns for works, bokmål and nynorsk, without the genitive's «s». */
const workNouns: readonly (readonly [RegExp, WorkNoun])[] = [
  [/^(?:utredning(?:en|a)|utgreiing(?:a|en)|nou-?(?:en|a)|nou)$/, 'nou'],
  [/^kommisjonen$/, 'commission'],
  [/^utval(?:get|et)$/, 'committee'],
  [/^(?:stortings)?melding(?:en|a)$/, 'melding'],
  [/^(?:lov)?proposisjon(?:en)$/, 'proposisjon'],
  [/^innstilling(?:en|a)$/, 'innstilling'],
  [/^rapporten$/, 'report'],
];

/**
 * The second part of definite nouns for other texts that have chapters and points: statutes, books, plans, letters, budgets,
 * contracts, agendas, the draft's own paper.
 */
const otherText =
  /(?:\p{L}-?rapporten|lov(?:en|a|verket)|forskrift(?:en|a)|forskriftene|regelverket|grunnlov(?:en|a)|traktaten|konvensjonen|protokollen|avtalen|avtala|direktivet|forordningen|vedtektene|vedtekt(?:er|ene)|reglementet|instruksen|kontrakten|bok(?:en|a)|bøkene|roman(?:en)|antologien|avhandling(?:en|a)|oppgav(?:en|a)|oppgåva|artikkel(?:en)|rettleiaren|veileder(?:en|ne)|håndboken|læreplan(?:en)|plan(?:en|ene|ane)|strategi(?:en)|notatet|dokumentet|fr[ea]mlegget|retningslinj(?:ene|a|en)|statuttene|kompendiet|bilaget|programmet|beretningen|instruksen|rundskriv|brevet|vedlegget|budsjettet|utkastet|referatet|protokoll(?:en)|innkalling(?:en|a)|dagsorden(?:en)?|agenda(?:en)?|sakslist(?:en|a)|sakliste(?:n)|list(?:en|a)|vedtaket|mandatet|manualen|standarden|kodeverket|koden|pensum|leksikonet|magasinet|tidsskriftet|årsmeldingen|årsmeldinga|budsjettproposisjonen|rundskrivet|skjemaet|evalueringen|teksten|overenskomst(?:en)?|guiden|oppdraget)$/u;
/** The same without the article: «fakultetets handlingsplan», «etiske regler», «vår strategi». */
const indefiniteText =
  /(?:plan|strategi|lover|regler|reglar|retningslinjer|vedtekter|notat|brev|avtale|instruks|reglement|program|handlingsprogram|avhandling|(?:lære|hånd|hand)?bok)$/u;
/** Indefinite ones that take their title with «om»: «lov om helsepersonell», «forskrift om …», «rundskriv». */
const otherTextBeforeTitle = /^(?:lov|forskrift|rundskriv|plan|strategi|læreplan|rammeplan|veileder|rettleiar)$/;

/** «denne rapporten», «dette notatet», «vårt høringssvar»: the draft speaks of itself. */
export const ownDeterminers = new Set([
  'denne',
  'dette',
  'desse',
  'disse',
  'vår',
  'vårt',
  'våre',
  'min',
  'mitt',
  'eget',
  'eige',
]);
/** «i denne sammenheng», «i dette tilfellet» say nothing of a text. */
export const noText =
  /^(?:sammenheng(?:en)?|samanheng(?:en)?|forbindelse|tilfellet?|saken|saka|perioden|omgang|fasen|fase|høringen|høyringa|arbeidet)$/;

/** The class of works that a definite noun may stand for; undefined for every other word. Case and a genitive «s» do not matter. */
export function workNounOf(word: string): WorkNoun | undefined {
  const lower = word.toLowerCase();
  return workNouns.find(([pattern]) => pattern.test(lower) || pattern.test(lower.replace(/s$/, '')))?.[1];
}

/** True for definite nouns of texts whose chapters are none of a work's, genitive or not: «helsepersonelloven», «bokas». */
export function namesOtherText(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]$/, '');
  return otherText.test(lower) || otherText.test(lower.replace(/s$/, ''));
}

/** True for indefinite nouns of other texts, which keep a chapter right behind them: «handlingsplan», «vedtekter». */
export function namesIndefiniteText(word: string): boolean {
  return indefiniteText.test(word.toLowerCase());
}

/** True for «lov», «forskrift» and their like, whose title follows with «om». */
export function announcesOtherText(word: string): boolean {
  return otherTextBeforeTitle.test(word.toLowerCase());
}

const unlisted =
  /^[a-zà-öø-ɏ]{3,}(?:kommisjonen|utvalget|utvalet|gruppen|gruppa|(?<!(?:tilbake|an|på|inn|ut|av|syk|sjuk|års|feil|bekymrings|presse|til|ned|opp))melding(?:en|a)|utredning(?:en|a)|utgreiinga)s?$/iu;
const unlistedPaper =
  /(?<![a-zà-öø-ɏ-])(?:[a-zà-öø-ɏ]+-?rapporten|[a-zà-öø-ɏ]{3,}melding(?:en|a)|[a-zà-öø-ɏ]{3,}utredning(?:en|a))s?(?![a-zà-öø-ɏ])|(?<![a-zà-öø-ɏ])(?:rapport|notat|veileder)(?:en|et)?\s+(?:nr\.?\s*)?(?:[a-zà-öø-ɏ]+-)?\d|rapporten\s+[«"“]/giu;

/** Without one of these no paper is named; most stretches of text have none, and this is told far faster. */
const paperNoun = /rapport|melding|utredning|notat|veileder/i;

/** True for a commission, committee or paper by a name of its own that nobody lists: «Koronakommisjonens», «perspektivmeldingen». */
export function namesUnlisted(word: string): boolean {
  return workNounOf(word) === undefined && unlisted.test(word.replaceAll('-', ''));
}

/** True when the text names a paper that nobody lists: «perspektivmeldingen», «Fafo-rapporten», «rapport IS-2877», «rapporten «…»». */
export function namesUnlistedPaper(text: string): boolean {
  if (!paperNoun.test(text)) return false;
  for (const [found] of text.matchAll(unlistedPaper)) {
    if (/\d|[«"“]$/.test(found) || /rapportens?$/i.test(found) || namesUnlisted(found)) return true;
  }
  return false;
}
