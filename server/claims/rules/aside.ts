import { type Alignment, rank } from '../../evidence/align';
import { overlaps, type Span } from '../../text/span';
import { type Case, type Finding, turnedStance } from '../case';
import { claimedPosition, type Position, positionIn } from '../position';
import { weights } from '../weights';

/** Words by which one stands aside: no view, no remark, only a report; the matter is left to another. */
const apart =
  /(?<![a-zà-öø-ɏ])(?:(?:tar|tok|tek|inntar|inntok|inntek)\s(?:selv |sjølv |her |foreløpig |førebels )?(?:ikke|ikkje|ingen|inga|intet)\s(?:noe |noko |noen |noka |et |eit |klart |bestemt |endelig )?(?:stilling|standpunkt)(?: til)?|(?:uten|utan) å (?:selv |sjølv )?(?:ta|innta|mene|meine|vurdere|konkludere|gi|gje|uttrykke|uttrykkje) (?:noe |noko |noen |noka |egen |eiga |eget |eige )?(?:stilling|standpunkt|vurdering|syn|støtte|tilslutning|mening|meining)(?: til)?|(?:nøyer|nøgde|nøyde|nøyar|nøyser) seg med å (?:referere|vise|gjengi|gjengje|attgje|nevne|nemne|omtale|notere|registrere|sitere|peke|peike|konstatere|orientere|merke)(?: seg| til| på)?|(?:noterer|viser|viste|nevner|nemner|omtaler|omtalar|gjengir|refererer|registrerer|gjengjev) (?:seg )?(?:bare|berre|kun)(?: til)?|(?:har|hadde|gir|gjev) (?:ikke|ikkje|ingen|inga) (?:noen |nokon |nokre |særlige |særlege |egne |eigne |særskilte )?(?:merknad(?:er|ar)?|kommentar(?:er|ar)?|synspunkt(?:er)?|innspill|innspel|innvending(?:er|ar)?|bemerkning(?:er|ar)?|oppfatning|mening|meining)(?: til| om| mot| på)?|(?:overlater|overlot|overlèt|overlét|overlet) (?:spørsmålet|vurderingen|vurderinga|avgjørelsen|avgjerda|saken|saka|det|dette)(?: til (?:kommisjonen|utvalget|utvalet|departementet|regjeringen|regjeringa|stortinget|andre|partene|partane|kommunene|kommunane))?)(?![a-zà-öø-ɏ])/giu;

/** Who has nothing to remark may well agree. */
const unobjecting = /merknad|innvending|bemerkning/iu;

const taken = new Set<Position['stance']>(['for', 'against', 'unsure', 'criticise', 'reserved']);

/** Who takes a stance on a matter does not stand aside («tar ikke stilling», «overlater spørsmålet til», «nøyer seg med å vise til»). Told in doubt. */
export function aside(given: Case): Finding | undefined {
  const { claim, text, found } = given;
  const said = [...text.slice(claim.start, claim.end).matchAll(apart)]
    .map(({ 0: words, index }) => ({ start: claim.start + index, end: claim.start + index + words.length }))
    .filter((each) => !isOfRest(given, each));
  const [best] = found;
  if (!said.length || !best || claim.quantifier) return undefined;
  const mayAgree = said.every(({ start, end }) => unobjecting.test(text.slice(start, end)));
  for (const each of found) {
    if (rank(each) < weights.nearly * rank(best) || !hasMatter(each, said)) continue;
    const { stance, isTaken, isEvaluation, holder, cue, taken: at } = positionIn(given, each);
    if (!isTaken || isEvaluation || holder || !cue || !taken.has(stance) || (mayAgree && stance === 'for')) continue;
    const units = at ? [at, each.unit] : [each.unit];
    return turnedStance(given, units, ['none', stance === 'criticise' ? 'against' : stance], cue, true);
  }
  return undefined;
}

/** «ønsker gratis buss uten å ta stilling til kontroll» takes one stance and stands aside from the rest. */
function isOfRest(given: Case, { start, end }: Span): boolean {
  return /^ut[ae]n /iu.test(given.text.slice(start, end)) && claimedPosition(given).isTaken;
}

/** The sentence has most of what is heavy in the claim, the words of standing aside apart. */
function hasMatter({ matches, own }: Alignment, said: readonly Span[]): boolean {
  const heavy = matches.filter(
    ({ term }) => term.weight >= weights.tellingWeight && !said.some((span) => overlaps(span, term)),
  );
  const missing = heavy.filter(({ found, strength }) => !found || strength < weights.sharedWord);
  return heavy.length > 0 && own >= weights.negationLeast && missing.length <= Math.floor(heavy.length / 2);
}
