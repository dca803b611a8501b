import type { Claim, ClaimDetail, Judgement, Quantifier } from '../model';

/** One source's part in a claim on several. */
export interface Part {
  readonly name: string;
  readonly judgement: Judgement;
  /** The source holds what the claim says. */
  readonly backs: boolean;
  /** It is beside the others, or by its stance alone, that it does not hold it. */
  readonly differs?: boolean;
}

const words =
  /(?<![a-zà-öø-ɏ])(?:samtlige|samtlege|alle|begge|både|de fleste|dei fleste|flertallet|fleirtalet|mange|flere|fleire|ingen|verken|hverken|korkje|(?:en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|halvparten|noen|nokre|\d+) av (?:de |dei )?(?:[a-zà-öø-ɏ]+|\d+))(?![a-zà-öø-ɏ])/iu;

/**
 * «…, for Elvebyens del når …», «begge er for, men Elvebyen spør om …», «…, Elvebyen på to vilkår»: what follows is said of one of them, and need
 * not be held by all.
 */
const singlingOut =
  /(?<!\p{L})(?:for|på) \p{Lu}[\p{L} -]{1,40}(?:s|sin|si|sitt)? (?:del|vedkommende|vedkomande)(?!\p{L})|[,;–] (?:men|mens|medan|og|der|hvor|dog) \p{Lu}\p{L}|[,;–(] ?\p{Lu}[\p{L}-]{1,40}(?: \p{L}{1,20}){0,2}? (?:med|under|på) (?:\p{L}{1,20} ){0,3}(?:vilkår|vilkåra|forbehold|atterhald|forutsetninger?|føresetnad(?:er)?|betingelser?|unntak)(?!\p{L})/u;

/** «alle», «begge», «tre av fire»: as many of the sources hold it as the claim says. Undefined where they do. */
export function quantifier(claim: Claim, text: string, parts: readonly Part[]): ClaimDetail | undefined {
  if (parts.length < 2) return undefined;
  const backing = parts.filter(({ backs }) => backs);
  const needed = leastOf(claim.quantifier ?? 'all', parts.length);
  const isNone = claim.quantifier === 'none';
  if (isNone ? backing.length === 0 : backing.length >= needed || backing.length === 0) return undefined;
  if (!isNone && parts.every(({ backs, differs, judgement }) => backs || !(differs || judgement.detail)))
    return undefined;
  if (singlingOut.test(text.slice(claim.start, claim.end))) return undefined;
  const first = parts.find(({ backs }) => backs === isNone) ?? parts[0];
  return {
    code: 'overstated',
    actor: first?.name ?? '',
    excess: {
      kind: 'quantifier',
      claimed: countingWord(claim, text) ?? parts.map(({ name }) => name).join(' + '),
      found: backing.map(({ name }) => name),
      of: parts.length,
    },
  };
}

/** «alle», «begge», «tre av fire»; undefined where the sources are only named. */
export function countingWord({ sentence }: Claim, text: string): string | undefined {
  return words.exec(text.slice(sentence.start, sentence.end))?.[0];
}

/** How many of the sources must hold the view for the word to be true. */
function leastOf(quantifier: Quantifier, total: number): number {
  if (typeof quantifier === 'object') return Math.min(quantifier.count, total);
  if (quantifier === 'all' || quantifier === 'both') return total;
  if (quantifier === 'most') return Math.floor(total / 2) + 1;
  if (quantifier === 'several') return Math.min(2, total);
  return 1;
}
