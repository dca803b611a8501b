import { search } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { findIn, overlaps, type Span } from '../../text/span';
import { type Case, caseOf, contradiction, type Finding, wordsAt } from '../case';
import { holderOf } from '../holder';
import { readingOfClaim } from '../reading';
import { weights } from '../weights';

const present = '(?:dagens|gjeldende|gjeldande|eksisterende|eksisterande|nåværende|noverande|nåverende|ordinære)';
const purse =
  '(?:ramme|rammer|rammene|ramma|rammen|budsjett|budsjettet|budsjetter|budsjettene|budsjettramme|budsjettrammer|budsjettrammene|bevilgning|bevilgninger|løyvingar|ressurser|ressursar|midler|midlar)';
const fresh = '(?:nye|ny|ekstra|økt|økte|auka|mer|meir|flere|fleire|ytterligere|ytterlegare|friske|særskilt|særskilte)';
const money =
  '(?:midler|midlar|penger|pengar|bevilgning|bevilgninger|løyving|løyvingar|ressurser|ressursar|investering|investeringer|investeringar|finansiering|kostnad|kostnader|kostnadar|utgifter|tilskudd|tilskot)';

const held =
  '(?:penger|pengene|pengar|pengane|midlene|midlane|ressursene|ressursane|budsjettet|budsjettene|budsjetta|rammene|rammen|ramma|bevilgningene|løyvingane)';
const inside = '(?:innenfor|innanfor|innafor|med)';
const without = '(?:uten|utan)';
const no = '(?:ikke|ikkje|ingen|inga|verken|knapt)';

/** Words by which a thing is said to need no more money, or little: «innenfor dagens rammer», «med de pengene de alt har», «billig å drive». */
const enough = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:${[
    `${inside} (?:[a-zà-öø-ɏ]{1,20} )?${present} (?:økonomiske )?${purse}`,
    `${inside} (?:egne|eigne|eget|eige|sine|sitt|sine egne|sitt eget|de vanlige|dei vanlege) ${purse}`,
    `(?:innenfor|innanfor|innafor) (?:den |dei |de )?(?:budsjett)?(?:rammene|rammen|ramma|rammer|budsjettet|budsjettene)`,
    `(?:innenfor|innanfor|innafor|med|over|av) (?:de |dei |det )?${held} (?:[a-zà-öø-ɏ]{1,20} ){0,4}(?:har|finnes|finst|ligger|ligg|disponerer|disponerar|foreligger|føreligg|i dag|der)`,
    `${without} ${fresh} ${money}`,
    `${without} (?:at det )?(?:merkostnad|ekstrakostnad|ekstrautgift|merutgift|meirutgift|meirkostnad|påplussing|tilleggsbevilgning|tilleggsløyving|kostnadsøkning|koster|kostar)[a-zà-öø-ɏ]{0,3}`,
    'budsjettnøytral[a-zà-öø-ɏ]{0,2}|kostnadsnøytral[a-zà-öø-ɏ]{0,2}',
    `(?:krever|krev|trenger|treng|trengs|trengst|behøves|behøver|fordrer|tilføres|tilførast) (?:det )?${no} (?:${fresh} )?${money}`,
    `${no} (?:noe |noko )?behov for ${fresh} ${money}`,
    `(?:koster|kostar) (?:lite|ingenting|${no} (?:mer|meir|noe|noko|ekstra))`,
    '(?:billig|billige|billeg|billege|rimelig|rimeleg|rimelege|rimelige|lite kostbart?|lite ressurskrevende|lite ressurskrevjande) (?:å|i drift)',
  ].join('|')})(?![a-zà-öø-ɏ])`,
  'iu',
);

const conditional =
  '(?:dersom|hvis|viss|forutsatt|føresett|under forutsetning av|under føresetnad av|på vilkår av|så lenge)';

/** Words by which a source says that a thing needs more of it, or is dear. */
const needed = new RegExp(
  `(?<![a-zà-öø-ɏ])(?:(?:nødvendig|nødvendige|behov|krever|krev|krevje|trengs|trengst|forutsetter|føreset|avhengig)(?: [a-zà-öø-ɏ]{1,20}){0,4} (?:${fresh} )?${money}|(?:uten|utan) (?:${fresh} )?${money}|merkostnad[a-zà-öø-ɏ]{0,4}|merutgifter|ressurskrevende|ressurskrevjande|kostnadskrevende|kostnadskrevjande|kostbar[a-zà-öø-ɏ]{0,2}|(?:underfinansiert|underfinansiering[a-zà-öø-ɏ]{0,2})|${conditional}(?: [a-zà-öø-ɏ]{1,20}){0,6} (?:full)?(?:finansier[a-zà-öø-ɏ]{0,6}|(?:tilføres|tilførast|følges av|følgjast av) (?:${fresh} )?${money})|(?:må|bør) (?:fullfinansieres|fullfinansierast))(?![a-zà-öø-ɏ])`,
  'iu',
);

const denial =
  /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|neppe|aldri|ingen|umulig|umogleg|vanskelig|vanskeleg|urealistisk)(?![a-zà-öø-ɏ])/iu;
const reach = 60;
const most = 6;

/**
 * What a source says will need more money cannot, in its view, be done with what there is. The words of want stand in a sentence on the same
 * matter as the claim's, or in the one behind it; told in doubt, since they may speak of another part of it.
 */
export function funding(given: Case): Finding | undefined {
  const { claim, text, library, source } = given;
  const ours = findIn(text, claim, enough);
  if (!ours || denial.test(text.slice(Math.max(claim.sentence.start, ours.start - reach), ours.start)))
    return undefined;
  const wide = caseOf({ ...claim, content: [claim.sentence] }, text, library, source);
  const { stances } = readingOfClaim(text, claim);
  const subject = wide.query.filter(
    (term) =>
      ![ours, ...stances].some((span) => overlaps(term, span)) && !/^\s$/.test(text.slice(term.end, ours.start)),
  );
  const best = search(wide.index, subject, most).filter((each) => each.coverage >= weights.rolesLeast);
  for (const { unit } of best) {
    const theirs = wantAt(wide, unit);
    if (!theirs) continue;
    const contrast = { claimed: wordsAt(text, ours), found: wordsAt(given.index.text, theirs) };
    return contradiction(given, unit, 'opposite', contrast, true);
  }
  return undefined;
}

function wantAt(given: Case, unit: Unit): Span | undefined {
  const next = given.index.units[unit.index + 1];
  const near = [unit, ...(next?.passage === unit.passage ? [next] : [])];
  if (near.some(({ span }) => findIn(given.index.text, span, enough))) return undefined;
  return near
    .filter((each) => !holderOf(given, each))
    .map(({ span }) => findIn(given.index.text, span, needed))
    .find((each) => each !== undefined);
}
