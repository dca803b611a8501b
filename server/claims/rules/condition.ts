import { type Alignment, align } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import type { Span } from '../../text/span';
import { type Case, contradiction, contrastOf, type Finding } from '../case';
import { positionIn } from '../position';
import { type Reading, readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';
import { unitsAround } from './scale';

/**
 * What holds on a condition in the source does not hold regardless of it («uavhengig av om …» beside «dersom …», «som har …»), nor even
 * where the thing is poor («også der vakten er svak» beside «forutsetter gode vakter»), and what does
 * not do without a thing does not do well without it («fint uten …» beside «uten … vil det svekkes»).
 */
export function condition(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const [best] = given.found;
  const reading = readingOfClaim(text, claim);
  const ours = stretchesIn(text, reading, claim, isFaringWell(text, claim) ? [...regardless, ...without] : regardless);
  const even = stretchesIn(text, reading, claim, evenWhere).filter(({ start, end }) =>
    lacking.test(text.slice(start, end)),
  );
  if (!best || !(ours.length || even.length) || coverageOf(best) < weights.rolesLeast) return undefined;
  for (const unit of unitsAround(given, best.unit)) {
    const beside = align(index, given.query, unit);
    if (positionIn(given, beside).holder) continue;
    const openers = isFailing(index.text, unit.span) ? without : [];
    const theirs = stretchesIn(index.text, readingOfUnit(index, unit), unit.span, [...conditional, ...openers]);
    for (const our of saysSo(index.text, best.unit) ? [] : ours) {
      const their = theirs.find(
        (each) =>
          our.isWithout === each.isWithout &&
          !holdsAnyway.test(index.text.slice(each.start, each.end)) &&
          shareIn(beside, our, each) >= weights.setAsideShare,
      );
      if (their) return finding(given, unit, our, their);
    }
    const asked = even.length ? stretchesIn(index.text, readingOfUnit(index, unit), unit.span, requiring) : [];
    for (const our of even) {
      const their = asked.find((each) => shareIn(beside, our, each) >= weights.setAsideShare);
      if (their && !lacking.test(index.text.slice(their.start, their.end)))
        return contradiction(given, unit, 'opposite', contrastOf(given, our, their), true);
    }
  }
  return undefined;
}

/** The sentence that says most of the claim holds it regardless too, whatever stands beside it. */
function saysSo(text: string, { span }: Unit): boolean {
  return holdsAnyway.test(text.slice(span.start, span.end));
}

/** «kravet, som gjelder uansett bemanning» sets no condition. */
const holdsAnyway = /(?<![a-zà-öø-ɏ])(?:uansett|uavhengige? (?:av|om)|same kva)(?![a-zà-öø-ɏ])/iu;

/** Share of the claim in a sentence, the words apart by which it says that a condition does not count. */
function coverageOf({ matches }: Alignment): number {
  const own = matches.filter(({ term }) => !regardlessWord.test(term.form));
  const weight = own.reduce((sum, { term }) => sum + term.weight, 0);
  return weight ? own.reduce((sum, { term, strength }) => sum + term.weight * strength, 0) / weight : 0;
}

/** «også der fagtilbudet er svakt»: a thing is to be so even where what it needs is wanting. */
const evenWhere = ['også', 'òg', 'selv', 'sjølv'].flatMap((even) =>
  ['der', 'når', 'om', 'hvis', 'viss', 'dersom', 'uten', 'utan', 'med'].map((where) => `${even} ${where}`),
);
const lacking =
  /(?<![a-zà-öø-ɏ])(?:svak|svakt|svake|dårlig|dårleg|dårlige|dårlege|lav|lavt|låg|lågt|tynt|mangelfull|mangelfullt|utilstrekkelig|ikke|ikkje|uten|utan|ingen|mangler|manglar|manglende|manglande|svikter|sviktar|uteblir)(?![a-zà-öø-ɏ])/iu;

interface Stretch extends Span {
  readonly isWithout: boolean;
}

const regardless = [
  ...[
    'uavhengig av',
    'uavhengig om',
    'uavhengige av',
    'uavhengige om',
    'uansett',
    'same kva',
    'uten hensyn til',
    'utan omsyn til',
  ],
  ...['løsrevet fra', 'lausrive frå', 'atskilt fra', 'skilt fra', 'skild frå', 'frikoblet fra', 'fråkopla frå'],
  ...[
    'uten å avvente',
    'utan å avvente',
    'uten å vente',
    'utan å vente',
    'uten å se',
    'utan å sjå',
    'uten krav om',
    'utan krav om',
    'uten krav til',
    'utan krav til',
  ],
  ...['uten vilkår om', 'utan vilkår om'],
];
const conditional = [
  'dersom',
  'hvis',
  'viss',
  'forutsatt',
  'føresett',
  'under forutsetning',
  'såfremt',
  'såframt',
  'så lenge',
  'som',
  'med mindre',
  ...[
    'med tilhørende',
    'med tilhøyrande',
    'sammen med',
    'saman med',
    'i sammenheng med',
    'i samanheng med',
    'i lys av',
  ],
  ...[
    'forutsetter',
    'forutsette',
    'føreset',
    'føresetje',
    'krever at',
    'krev at',
    'fordrer',
    'avhenger av',
    'avheng av',
    'avhengig av',
    'betinget av',
    'betinga av',
  ],
];
const requiring = [
  ...['forutsetter', 'forutsette', 'forutsettes', 'føreset', 'føresetje', 'fordrer', 'fordre', 'krever at', 'krev at'],
  ...['under forutsetning', 'under føresetnad', 'forutsatt', 'føresett', 'avhenger av', 'avheng av', 'betinget av'],
];
const without = ['uten', 'utan'];
/** The first words of all of these. */
const opening = new Set(
  [...regardless, ...evenWhere, ...conditional, ...requiring, ...without].map((each) => each.split(' ')[0]),
);

/** Words that say that a thing does not do. */
const failing =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|neppe|aldri|umulig|umogleg|vanskelig|vanskeleg|urealistisk|svekk|svikt|hindr|stans|stopp|bryt|forring|går ut over)/iu;

/** Words that say that it does all the same. */
const faring =
  /(?<![a-zà-öø-ɏ])(?:fint|fullt mulig|fullt mogleg|greit|greitt|klare[rs]?|klarar|godt nok|lett|uproblematisk|like godt|like bra)(?![a-zà-öø-ɏ])/iu;

function isFaringWell(text: string, { start, end }: Span): boolean {
  return faring.test(text.slice(start, end)) && !isFailing(text, { start, end });
}

function isFailing(text: string, { start, end }: Span): boolean {
  return failing.test(text.slice(start, end));
}

/** What follows some words, to the end of its clause. */
function stretchesIn(
  text: string,
  { words, clauses }: Reading,
  within: Span,
  openers: readonly string[],
): readonly Stretch[] {
  return words.flatMap(({ start, form }, index): readonly Stretch[] => {
    if (start < within.start || start >= within.end || !opening.has(form)) return [];
    const ahead = words
      .slice(index, index + 3)
      .map(({ form }) => form)
      .join(' ');
    const opener = openers.find((each) => ahead === each || ahead.startsWith(`${each} `));
    if (opener === undefined) return [];
    const clause = clauses.find((each) => each.start <= start && start < each.end);
    const mark = text.slice(start, within.end).search(/[,;:.]/);
    const end = Math.max(clause?.end ?? start, mark < 0 ? within.end : start + mark);
    return [{ start, end: Math.min(end, within.end), isWithout: without.includes(opener) }];
  });
}

const firm = 0.7;

/** Share of the telling words of a stretch of the claim that a stretch of the source has. */
function shareIn({ matches, unit }: Alignment, ours: Span, theirs: Span): number {
  const within = new Set(
    unit.terms.flatMap(({ start, form }) => (theirs.start <= start && start < theirs.end ? form : [])),
  );
  let weight = 0;
  let covered = 0;
  for (const { term, found, strength } of matches) {
    if (term.start < ours.start || term.start >= ours.end || term.weight < weights.tellingWeight) continue;
    if (regardlessWord.test(term.form)) continue;
    weight += term.weight;
    if (found && strength >= firm && within.has(found.form)) covered += term.weight;
  }
  return weight ? covered / weight : 0;
}

const regardlessWord =
  /^(?:uavhengig|uansett|hensyn|omsyn|avvent|vent|uten|utan|løsrev|atskil|gang$|straks|umiddelb|svak|dårlig)/;

function finding(given: Case, unit: Unit, ours: Span, theirs: Span): Finding {
  return contradiction(given, unit, 'opposite', contrastOf(given, ours, theirs), false);
}
