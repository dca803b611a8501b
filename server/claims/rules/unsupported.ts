import { type QueryTerm, search } from '../../evidence/align';
import { attribution } from '../../lexicon/attribution';
import { actorOf, type Case, evidenceOf, type Finding, isWritersOwn, queryOf, wordsAt } from '../case';
import { opensTopic } from '../cues';
import { backing, isKnown, leadOf, supportOf } from '../support';
import { weights } from '../weights';
import { place } from './place';

/**
 * Nothing in the source bears on the claim; asked before conflicts, since words that meet by chance seem to say the opposite. What the
 * source has at another place than the one cited is misplaced, not absent.
 */
export function absent(given: Case): Finding | undefined {
  if (backing(given) >= weights.surelyAbsentBelow || !isTelling(given) || leansBack(given) || place(given))
    return undefined;
  return lacking(given, false);
}

/**
 * The same with less certainty, where no conflict was found: in doubt where the source may have it in other words, and where a claim on
 * several sources need not be in all of them.
 */
export function unsupported(given: Case): Finding | undefined {
  const { actors, quantifier } = given.claim;
  const chance = backing(given);
  if (chance >= weights.thinBelow || !isTelling(given) || leansBack(given)) return undefined;
  if (
    !supportOf(given).missing.some(isHeavy) &&
    !given.query.some((term) => isHeavy(term) && !isKnown(given.index, term))
  )
    return undefined;
  const isLong = tellingWords(given) >= many;
  const isMost = supportOf(given).missing.filter(isHeavy).length >= several;
  const least = isLong ? weights.absentOfManyBelow : isMost ? weights.absentOfSeveralBelow : weights.absentBelow;
  return lacking(given, chance >= least || actors.length > 1 || quantifier !== undefined);
}

/** So many telling words are not all the drafter's own for what the source has. */
const several = 3;

/** A claim of so many sums up what the source says in several places, in the drafter's own words. */
const many = 5;

/** A claim of stop words and cues alone has nothing that a source could lack, nor has one that denies support: silence is none. */
function isTelling(given: Case): boolean {
  return tellingWords(given) > 0 && !deniesSupport(given) && !comparesWithAnother(given);
}

function tellingWords({ query }: Case): number {
  return query.filter(isHeavy).length;
}

/** So few telling words of a second half take their meaning from the first. */
const fewOfHalf = 4;
/** So few where a pronoun alone points to the first half. */
const fewOfPronoun = 3;

/**
 * «…, og NTNU ønsker retten nedfelt i lov»: what the second half is about stands in the first, and the source speaks of that; that it lacks
 * the few words added says little.
 */
function leansBack(given: Case): boolean {
  const { claim, text, library, index } = given;
  const { topic, sentence } = claim;
  if (pointsBack(given)) return true;
  if (!topic || topic.start < sentence.start || tellingWords(given) > fewOfHalf) return false;
  const first = queryOf({ ...claim, content: [topic] }, text, library);
  const [best] = search(index, first, 1);
  return best !== undefined && best.coverage >= weights.backsFrom;
}

const pronoun =
  /(?<![a-zà-öø-ɏ])(?:dette|disse|desse|henne|den|de|dei|dem|det) (?:som|bør|må|skal|kan|vil|blir|vert|er|om|hvis|dersom|viss|når|uten|utan|[a-zà-öø-ɏ]{3,20}(?:es|ast))(?![a-zà-öø-ɏ])/iu;

/**
 * «…, og ser ikke dette som en erstatning», «…: NTNU kan leve med den om kurset får penger»: what the pronoun stands for is in the first half, and
 * the second rests on the passage that has it.
 */
function pointsBack(given: Case): boolean {
  const { claim, text, library, index } = given;
  const { start, end, sentence } = claim;
  if (start <= sentence.start || tellingWords(given) > fewOfPronoun || !pronoun.test(text.slice(start, end)))
    return false;
  const first = queryOf({ ...claim, content: [{ start: sentence.start, end: start }] }, text, library);
  const [best] = search(index, first, 1);
  if (!best || best.coverage < weights.backsFrom) return false;
  return given.found.some(({ unit, own }) => unit.passage === best.unit.passage && own > 0);
}

function isHeavy(term: QueryTerm): boolean {
  const { weight, expression } = term;
  return (
    weight >= weights.tellingWeight && !isWritersOwn(term) && !(expression !== undefined && opensTopic(expression))
  );
}

function deniesSupport({ text, claim: { attitude } }: Case): boolean {
  if (!attitude) return false;
  return unsupportive.test(text.slice(attitude.start, attitude.end + reach).replace(/\s+/g, ' '));
}

const reach = 10;
const unsupportive =
  /^(?:støtter|stør|går|tar|tek|ber|krever|krev|foreslår|føreslår|sier|seier|anbefaler|tilrår)(?: [a-zà-öø-ɏ]{1,8})? (?:ikke|ikkje)(?![a-zà-öø-ɏ])/iu;

/** One word that a source lacks may be the drafter's own for what it has. */
const fewest = 2;
const mostNamed = 5;

/** «Elvebyens erfaring stemmer med Fjellrådets vurdering av rutene»: what is another source's need not be in this one. */
function comparesWithAnother({ claim, text, library }: Case): boolean {
  return claim.references.some(({ kind, target, end }) => {
    const id = kind === 'actor' ? target.slice('actor:'.length) : '';
    return library.sources.has(id) && !claim.actors.includes(id) && genitive.test(text.slice(end - 1, end + 2));
  });
}

const genitive = /^(?:s|.(?:s|’|')\s)/u;

/** The source lacks it; where another source has it clearly better, that one is named. */
function lacking(given: Case, doubtful: boolean): Finding | undefined {
  const { lead, best } = leadOf(given);
  const [shown] = best?.found ?? [];
  if (best && shown && lead >= weights.otherLead && supportOf(best).coverage >= weights.otherLeast)
    return {
      detail: { code: 'wrong-actor', actor: actorOf(given), others: [actorOf(best)] },
      doubtful,
      evidence: [evidenceOf(best, shown.unit)],
    };
  if (tellingWords(given) < fewest) return undefined;
  const missing = supportOf(given).missing.filter(isHeavy);
  return {
    detail: {
      code: 'claim-unsupported',
      actor: actorOf(given),
      missing: named(missing.map((term) => wordsAt(given.text, term))),
    },
    doubtful,
    evidence: given.found.slice(0, 1).map(({ unit }) => evidenceOf(given, unit)),
  };
}

/** Of words that the source lacks those worth naming, each once: no prepositions, and no letters that only number something. */
function named(words: readonly string[]): readonly string[] {
  const forms = words.map((word) => word.toLowerCase());
  const tells = (form: string) => form.length > 1 && !attribution().words.prepositions.has(form);
  return words.filter((_, at) => tells(forms[at] ?? '') && forms.indexOf(forms[at] ?? '') === at).slice(0, mostNamed);
}
