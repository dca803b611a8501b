import { overlaps } from '../text/span';
import type { Word } from '../text/words';
import type { Case } from './case';
import { readingOfClaim } from './reading';

/** Words that follow each other, with a few others between. */
type Sequence = readonly RegExp[];

const denial = /^(?:ikke|ikkje|ingen|inga|ingenting|intet|inkje|verken|hverken|korkje|aldri)$/;
const mentioning = /^(?:nevn|nemn|omtal|kommenter|berør|drøft|besvar)(?:er|ar|te|a|es|ast)$/;
const saying = /^(?:sier|seier|sa|skriver|skriv|skrev|skreiv|uttaler|uttalar|melder|opplyser)$/;
const spoken =
  /^(?:(?:be)?svart|(?:be)?svara|uttalt|uttala|ytret|ytra|nevnt|nemnt|nemnd|omtalt|omtala|kommentert|berørt|drøftet|drøfta)$/;
const having = /^(?:har|hadde|gir|gjev|ga|gav|kommer|kjem|kom|knytter|knyter|finnes|finst|foreligger|avgir)$/;
const being = /^(?:har|hadde|er|var|blir|ble|blei|vert|vart)$/;
const remark =
  /(?:svar|merknad(?:er|ar)?|kommentar(?:er)?|synspunkt(?:er)?|innspill|innspel|standpunkt|syn|mening|meining|oppfatning|oppfatting|formening)/
    .source;
const unanswered =
  /(?:ubesvarte?|ubesvara|usvar[at]|ukommenterte?|uomtalte?|uberørte?|åpent?|åpne|open|ope|opne|tomt?|tomme|blankt?|blanke)/
    .source;
const speak =
  /^(?:si|seie|nevne|nemne|kommentere|svare|besvare|omtale|uttale|drøfte|berøre|bemerke|merke|melde|tilføye|innvende|ta|gå|gi|gje)$/;

/**
 * How Norwegian says that a matter is passed over: a verb of speaking that is denied, a remark that is not there, a matter that is
 * skipped, or that stands as it was.
 */
const silences: readonly Sequence[] = [
  [mentioning, denial],
  [/^(?:svarer|svarar|svarte|svara)$/, denial, /^(?:på|spørsmål(?:et|a|ene)?)$/],
  [saying, denial, /^(?:noe|noko|et|eit|mye|mykje|ting)$/, /^om$/],
  [saying, /^(?:ingenting|intet|inkje)$/, /^om$/],
  [/^(?:går|gikk|gjekk|kommer|kjem|kom)$/, denial, /^inn$/, /^på$/],
  [being, denial, spoken],
  [denial, /^(?:har|hadde)$/, spoken],
  [/^(?:verken|hverken|korkje)$/, being, spoken],
  [having, denial, new RegExp(`^${remark}$`)],
  [/^(?:har|hadde)$/, denial, /^å$/, speak],
  [/^(?:står|stod|sto|er|var|blir|ble|vert|vart|forblir)$/, /^(?:ubesvarte?|ubesvara|taust?|tause)$/],
  [/^(?:står|stod|sto|er|var|blir|ble|vert|vart)$/, /^(?:uten|utan)$/, new RegExp(`^${remark}$`)],
  [
    /^(?:hopper|hoppar|hoppet|hoppa|forbigår|forbigikk)$/,
    /^(?:over|spørsmål(?:et|a|ene)?|kapit(?:te)?l(?:et|a|ene)?|tema(?:et)?|punkt(?:et|a|ene)?)$/,
  ],
  [/^(?:unnlater|unnlot|unnlèt|unnlet)$/, /^å$/, speak],
  [denial, /^(?:noe|noko|et|eit)$/, /^(?:går|gikk|gjekk|kommer|kjem|kom)$/, /^inn$/, /^på$/],
  [denial, /^(?:noe|noko)$/, mentioning],
  [being, denial, /^inne$/, /^på$/],
  [/^(?:tier|teier|tidde|tagde)$/, /^(?:om|stille)$/],
  [having, /^(?:strek|bindestrek|tankestrek)$/],
  [/^(?:får|fikk|fekk|står|svarer|svarar)$/, /^(?:strek|bindestrek|tankestrek)$/],
];

/** «melder at kommunen ikke har merknader»: who has no remark says so of himself, and of nobody's text is it said that it has none. */
const withoutRemark: readonly Sequence[] = [
  [denial, /^(?:har|hadde)$/, /^(?:merknad|kommentar|innspill|innspel|bemerkning|synspunkt)[a-zæøå]*$/],
];

const leave = /^(?:lar|lèt|let|lét|lot|lat|latt|latte)$/;
const matterLeft: readonly Sequence[] = [
  [leave, /^(?:stå|stående|ståande|ligge|liggje|være|vere)$/, new RegExp(`^${unanswered}$`)],
  [leave, /^(?:stå|ligge|liggje|være|vere)$/, /^(?:uten|utan)$/, new RegExp(`^${remark}$`)],
  [leave, /^(?:være|vere)$/, /^å$/, speak],
  [leave, /^(?:ligge|liggje|ligga|passere|fare)$/],
  [/^heller$/, denial, being, spoken],
];
/** «Ikke besvart (spørsmål 3)», the whole of a table's cell. */
const unansweredCell = /^(?:ikke|ikkje) (?:be)?svar(?:t|a|at)(?![a-zæøå])/i;

/** Words that may stand between two of a sequence: adverbs and the subject, but where a matter is left the whole of it. */
const close = 3;
const near = 6;
const far = 16;
/** What opens a clause that the words before it do not reach into. */
const opening = /^(?:at|men|fordi|mens|medan|dersom|hvis|viss|ettersom)$/;

/** «tallene sier etter deres syn lite om …»: it is a thing that says little, and the source that says so. */
const inItsView =
  /(?<![a-zà-öø-ɏ])(?:ifølge|ifølgje|etter [^,;.]{1,40} (?:syn|mening|meining|vurdering|oppfatning|oppfatting))(?![a-zà-öø-ɏ])/iu;

/**
 * True for a claim that says the source passes a matter over: «lar spørsmålet stå ubesvart», «går ikke inn på …», «sier ikke noe om …». What
 * the source misses in another's text («påpeker at … ikke er omtalt») is a view.
 */
export function keepsSilent({ text, claim }: Case): boolean {
  if (claim.quantifier === 'none' || inItsView.test(text.slice(claim.start, claim.end))) return false;
  if (unansweredCell.test(text.slice(claim.start, claim.end))) return true;
  const words = readingOfClaim(text, claim).words.filter(({ start }) => claim.start <= start && start < claim.end);
  const isIts = (found: readonly Word[] | undefined) => {
    const [first, last] = [found?.[0], found?.at(-1)];
    if (!first || !last) return false;
    return !claim.attitude || overlaps(claim.attitude, { start: first.start, end: last.end });
  };
  return (
    withoutRemark.some((sequence) => sequenceIn(words, sequence, close)) ||
    silences.some((sequence) => isIts(sequenceIn(words, sequence, near))) ||
    matterLeft.some((sequence) => isIts(sequenceIn(words, sequence, far)))
  );
}

/** The first words that are a sequence; undefined where there are none. */
function sequenceIn(all: readonly Word[], [head, ...rest]: Sequence, reach: number): readonly Word[] | undefined {
  for (const [at, word] of all.entries()) {
    if (!head?.test(word.form)) continue;
    const found = [at];
    for (const step of rest) {
      const next = nextOf(all, (found.at(-1) ?? at) + 1, step, reach);
      if (next === undefined) break;
      found.push(next);
    }
    if (found.length > rest.length) return found.flatMap((index) => all[index] ?? []);
  }
  return undefined;
}

function nextOf(all: readonly Word[], from: number, step: RegExp, reach: number): number | undefined {
  for (let at = from; at < Math.min(all.length, from + reach); at++) {
    const form = all[at]?.form ?? '';
    if (step.test(form)) return at;
    if (opening.test(form)) return undefined;
  }
  return undefined;
}
