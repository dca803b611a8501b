import type { Alignment } from '../../evidence/align';
import type { Unit } from '../../evidence/index';
import { overlaps, type Span } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { positionIn, principal } from '../position';
import { readingOfClaim, readingOfUnit } from '../reading';
import { weights } from '../weights';

/** Words by which a claim says that nothing limits a stance. */
const unlimited =
  /(?<![a-zà-öø-ɏ])(?:(?:uten|utan) (?:noe |noko |noen |nokon |å stille )?(?:forbehold|atterhald|vilkår|betingelser|videre vilkår|reservasjoner|reservasjonar)|(?:uten|utan) at (?:noen|nokon|de|dei|den|det|han|hun|ho|en|ein) (?:stiller|stilte|setter|sette|set|tar|tek|tok|knytter|knyter|har) (?:noe |noko |noen |nokon )?(?:forbehold|atterhald|vilkår|betingelser|krav)|uavhengig av|uansett|ubetinget|vilkårsløst|helhjertet|heilhjarta|fullt ut|betingelsesløst)(?![a-zà-öø-ɏ])/iu;
const certain =
  /(?<![a-zà-öø-ɏ])(?:med sikkerhet|med visse|utvilsomt|utvilsamt|garantert|helt sikkert|heilt sikkert|uten tvil|utan tvil|alltid)(?![a-zà-öø-ɏ])/iu;

/** «ikke uten forbehold», «ikke helt fullt ut»: a limit there is. */
const denying = /(?<![a-zà-öø-ɏ])(?:ikke|ikkje|neppe|sjelden|sjeldan)(?: (?:helt|heilt|alltid|akkurat))? $/iu;

/** A condition, a reservation or a doubt of the source must not become support without limits. */
export function reservation(given: Case): Finding | undefined {
  const { claim, text, index } = given;
  const words = text.slice(claim.start, claim.end).replace(/\s/g, ' ');
  const free = unlimited.exec(words);
  const asksLimit = free !== null && !denying.test(words.slice(0, free.index));
  const freeAt = {
    start: claim.start + (free?.index ?? 0),
    end: claim.start + (free ? free.index + free[0].length : 0),
  };
  const asksDoubt = certain.test(words);
  if (!asksLimit && !asksDoubt) return undefined;
  const best = principal(given);
  if (!best || best.coverage < weights.reservationLeast) return undefined;
  const next = index.units[best.unit.index + 1];
  const units =
    next && next.passage.section === best.unit.passage.section && goesOn(given, next) ? [best.unit, next] : [best.unit];
  for (const unit of units) {
    if (asksLimit && unlimited.test(index.text.slice(unit.span.start, unit.span.end))) continue;
    const reading = readingOfUnit(index, unit);
    const cue = reading.hedges.find(
      ({ value, start, end }) =>
        !isContent(best, { start, end }, freeAt) &&
        !/^i\s+praksis$/i.test(index.text.slice(start, end)) &&
        ((asksLimit && (value === 'condition' || (value === 'reservation' && start > unit.span.start - 1))) ||
          (asksDoubt && value === 'hedge')),
    );
    const { stance, cue: taken } = positionIn(given, best);
    const shown = cue ?? (stance === 'reserved' ? taken : undefined);
    if (!shown) continue;
    if (readingOfClaim(text, claim).hedges.some(({ value }) => value === 'condition')) continue;
    return {
      detail: {
        code: 'overstated',
        actor: actorOf(given),
        excess: { kind: 'reservation', words: wordsAt(index.text, shown) },
      },
      doubtful: false,
      evidence: [evidenceOf(given, unit), evidenceOf(given, best.unit)],
    };
  }
  return undefined;
}

const pointing =
  /(?<![a-zà-öø-ɏ])(?:men|samtidig|samstundes|likevel|imidlertid|derimot|dog|dette|det|denne|den|disse|desse|her|slik|slike|slikt|en slik|ein slik|støtten|støtta|forutset[a-zà-öø-ɏ]*|føreset[a-zà-öø-ɏ]*|vilkår(?:et|ene|a)?|forbehold(?:et)?|atterhald(?:et)?)(?![a-zà-öø-ɏ])/iu;

/** The sentence behind limits the one before only where it takes it up; else it asks for something of its own. */
function goesOn({ index }: Case, { span }: Unit): boolean {
  return pointing.test(index.text.slice(span.start, span.end));
}

/** The words are what the claim speaks of: «studenter i praksis»; not where it speaks of having no limits: «uten vilkår» beside «på vilkår av». */
function isContent({ matches }: Alignment, cue: Span, free: Span): boolean {
  return matches.some(
    ({ found, term, strength }) =>
      found !== undefined &&
      strength >= weights.sameWord &&
      term.weight > weights.cue &&
      !overlaps(term, free) &&
      overlaps(found, cue),
  );
}
