import { rank } from '../../evidence/align';
import { findIn, overlaps } from '../../text/span';
import { actorOf, type Case, evidenceOf, type Finding, wordsAt } from '../case';
import { principal } from '../position';

interface Kind {
  /** Names of the instrument. */
  readonly named: RegExp;
  /** All words by which a source may speak of one of its kind. */
  readonly spoken: RegExp;
}

/** Instruments of policy. A summary may put one for another of its kind. */
const kinds: readonly Kind[] = [
  {
    named:
      /(?<![a-zà-öø-ɏ])(?:(?:begynner|minste|topp)?(?:lønn|løn)(?:a|en|s(?:tillegg|økning|løft|vekst|nivå)[a-zà-öø-ɏ]{0,3})?)(?![a-zà-öø-ɏ])/iu,
    spoken: /lønn|(?<![a-zà-öø-ɏ])løn(?:s|a|ar|n)?|tariff|betalt|godtgjør/iu,
  },
  {
    named:
      /(?<![a-zà-öø-ɏ])(?:studielån|studiegjeld|gjeldslette|gjeldssanering|ettergi|ettergivelse)[a-zà-öø-ɏ]{0,3}(?![a-zà-öø-ɏ])/iu,
    spoken: /studielån|gjeld(?!er|ende|ande)|ettergi|avskriv|lånekass/iu,
  },
  {
    named:
      /(?<![a-zà-öø-ɏ])(?:(?:statlige |øremerkede |øremerka |statlege )?(?:tilskudd|tilskot)(?:et|a)?|tilskuddsordning[a-zà-öø-ɏ]{0,3}|øremerk(?:ede|a|te|ete) midl[a-zà-öø-ɏ]{2}|stipend(?:et|er|ordning)?)(?![a-zà-öø-ɏ])/iu,
    spoken:
      /finansi|tilskudd|tilskot|midl(?:er|ar)|bevilg|løyv|stipend(?!iat)|pengar|penger|kroner|kostnad|utgift|støtte|stønad|budsjett|ressurs/iu,
  },
  {
    named:
      /(?<![a-zà-öø-ɏ])(?:skattefradrag|skattelette|skattefritak|skatt|avgift|avgifter|gebyr)[a-zà-öø-ɏ]{0,3}(?![a-zà-öø-ɏ])/iu,
    spoken: /skatt|avgift|gebyr|fradrag/iu,
  },
  {
    named: /(?<![a-zà-öø-ɏ])(?:bindingstid|pliktår|plikttjeneste|pliktteneste)[a-zà-öø-ɏ]{0,3}(?![a-zà-öø-ɏ])/iu,
    spoken: /binding|pliktår|pliktt|forplikt|(?<![a-zà-öø-ɏ])plikt/iu,
  },
  {
    named:
      /(?<![a-zà-öø-ɏ])(?:stipendiat|rekrutterings|postdoktor|professor)(?:stilling[a-zà-öø-ɏ]{0,5}|er|ar)(?![a-zà-öø-ɏ])/iu,
    spoken: /stipendiat|doktorgrad|ph\.?\s?d|rekrutteringsstilling|postdoktor|professor/iu,
  },
  {
    named: /(?<![a-zà-öø-ɏ])(?:skolepenger|skulepengar|studieavgift)[a-zà-öø-ɏ]{0,3}(?![a-zà-öø-ɏ])/iu,
    spoken: /skolepeng|skulepeng|avgift|betal/iu,
  },
  { named: /(?<![a-zà-öø-ɏ])(?:del)?eksamen(?:er)?(?![a-zà-öø-ɏ])/iu, spoken: /eksam|(?<![a-zà-öø-ɏ])prøv/iu },
  {
    named: /(?<![a-zà-öø-ɏ])(?:bøter|sanksjon|sanksjoner|sanksjonar|tvangsmulkt)(?![a-zà-öø-ɏ])/iu,
    spoken: /bøter|sanksjon|straff|mulkt/iu,
  },
  {
    named: /(?<![a-zà-öø-ɏ])(?:student)?(?:bolig|boliger|bustad|bustader|hybel|hybler)(?![a-zà-öø-ɏ])/iu,
    spoken: /bolig|bustad|hybel|hybl|butgift|boutgift|(?<![a-zà-öø-ɏ])bo(?![a-zà-öø-ɏ])/iu,
  },
  { named: /(?<![a-zà-öø-ɏ])barnehageplass[a-zà-öø-ɏ]{0,3}(?![a-zà-öø-ɏ])/iu, spoken: /barnehage/iu },
  {
    named:
      /(?<![a-zà-öø-ɏ])(?:utvid|forleng|kort)[a-zà-öø-ɏ]{1,5} (?:ned )?(?:til|med) (?:to|tre|fire|fem|seks|sju|\d) (?:år|semester)(?![a-zà-öø-ɏ])/iu,
    spoken: /(?:to|tre|fire|fem|seks|sju|\d)[- ]?(?:årig|års|år|semester)|forleng|varighet|lengde/iu,
  },
];

/**
 * Instruments of policy are called by their names in summaries too: one of which no passage that bears on the claim has a word, is hardly
 * the source's. Told in doubt.
 */
export function instrument(given: Case): Finding | undefined {
  const { claim, text } = given;
  const best = principal(given);
  if (!best || claim.actors.length !== 1) return undefined;
  const aside = [...claim.citations, ...claim.quotations, ...claim.references];
  for (const { named, spoken } of kinds) {
    const at = claim.content.map((span) => findIn(text, span, named)).find((each) => each !== undefined);
    if (!at || aside.some((each) => overlaps(each, at)) || speaksOf(given, spoken)) continue;
    return {
      detail: { code: 'claim-unsupported', actor: actorOf(given), missing: [wordsAt(text, at)] },
      doubtful: true,
      evidence: [evidenceOf(given, best.unit)],
    };
  }
  return undefined;
}

/** A passage that bears on the claim, by more than the instrument's own words, has a word of the kind. */
function speaksOf({ index, found }: Case, kind: RegExp): boolean {
  const most = Math.max(...found.map(rank));
  const passages = new Set(found.filter((each) => rank(each) >= bearing * most).map(({ unit }) => unit.passage));
  return [...passages].some(({ span }) => kind.test(index.text.slice(span.start, span.end)));
}

const bearing = 0.75;
