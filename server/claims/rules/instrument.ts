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
      /(?<!\p{L})(?:(?:begynner|minste|topp)?(?:lønn|løn)(?:a|en|s(?:tillegg|økning|løft|vekst|nivå)\p{L}{0,3})?)(?!\p{L})/iu,
    spoken: /lønn|(?<!\p{L})løn(?:s|a|ar|n)?|tariff|betalt|godtgjør/iu,
  },
  {
    named: /(?<!\p{L})(?:studielån|studiegjeld|gjeldslette|gjeldssanering|ettergi|ettergivelse)\p{L}{0,3}(?!\p{L})/iu,
    spoken: /studielån|gjeld(?!er|ende|ande)|ettergi|avskriv|lånekass/iu,
  },
  {
    named:
      /(?<!\p{L})(?:(?:statlige |øremerkede |øremerka |statlege )?(?:tilskudd|tilskot)(?:et|a)?|tilskuddsordning\p{L}{0,3}|øremerk(?:ede|a|te|ete) midl\p{L}{2}|stipend(?:et|er|ordning)?)(?!\p{L})/iu,
    spoken:
      /finansi|tilskudd|tilskot|midl(?:er|ar)|bevilg|løyv|stipend(?!iat)|pengar|penger|kroner|kostnad|utgift|støtte|stønad|budsjett|ressurs/iu,
  },
  {
    named: /(?<!\p{L})(?:skattefradrag|skattelette|skattefritak|skatt|avgift|avgifter|gebyr)\p{L}{0,3}(?!\p{L})/iu,
    spoken: /skatt|avgift|gebyr|fradrag/iu,
  },
  {
    named: /(?<!\p{L})(?:bindingstid|pliktår|plikttjeneste|pliktteneste)\p{L}{0,3}(?!\p{L})/iu,
    spoken: /binding|pliktår|pliktt|forplikt|(?<!\p{L})plikt/iu,
  },
  {
    named: /(?<!\p{L})(?:stipendiat|rekrutterings|postdoktor|professor)(?:stilling\p{L}{0,5}|er|ar)(?!\p{L})/iu,
    spoken: /stipendiat|doktorgrad|ph\.?\s?d|rekrutteringsstilling|postdoktor|professor/iu,
  },
  {
    named: /(?<!\p{L})(?:skolepenger|skulepengar|studieavgift)\p{L}{0,3}(?!\p{L})/iu,
    spoken: /skolepeng|skulepeng|avgift|betal/iu,
  },
  { named: /(?<!\p{L})(?:del)?eksamen(?:er)?(?!\p{L})/iu, spoken: /eksam|(?<!\p{L})prøv/iu },
  {
    named: /(?<!\p{L})(?:bøter|sanksjon|sanksjoner|sanksjonar|tvangsmulkt)(?!\p{L})/iu,
    spoken: /bøter|sanksjon|straff|mulkt/iu,
  },
  {
    named: /(?<!\p{L})(?:student)?(?:bolig|boliger|bustad|bustader|hybel|hybler)(?!\p{L})/iu,
    spoken: /bolig|bustad|hybel|hybl|butgift|boutgift|(?<!\p{L})bo(?!\p{L})/iu,
  },
  { named: /(?<!\p{L})barnehageplass\p{L}{0,3}(?!\p{L})/iu, spoken: /barnehage/iu },
  {
    named:
      /(?<!\p{L})(?:utvid|forleng|kort)\p{L}{1,5} (?:ned )?(?:til|med) (?:to|tre|fire|fem|seks|sju|\d) (?:år|semester)(?!\p{L})/iu,
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
