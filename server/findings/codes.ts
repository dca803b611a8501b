/** How loudly a finding is shown; `off` hides it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';

export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint', 'off'];

/** What is told of a code, once: settings, documentation pages and report formats are made from this. */
export interface CodeDescription {
  readonly severity: Severity;
  /** A short name in bokmål. */
  readonly title: string;
  /** When it is reported, one sentence in bokmål. */
  readonly when: string;
}

export const codes = {
  'unknown-work': {
    severity: 'hint',
    title: 'Ukjent verk',
    when: 'En NOU, en melding, en proposisjon eller et direktiv står ikke i katalogen.',
  },
  'unknown-place': {
    severity: 'warning',
    title: 'Ukjent sted',
    when: 'Verket eller spørreskjemaet er kjent, men har ikke noe slikt kapittel eller spørsmål.',
  },
  'ambiguous-reference': {
    severity: 'information',
    title: 'Flertydig henvisning',
    when: 'Mer enn ett verk kan være ment; meldingen lister dem opp.',
  },
  'no-response': {
    severity: 'information',
    title: 'Ingen høringssvar',
    when: 'Ingen av høringssvarene sier noe om kapittelet eller spørsmålet.',
  },
  'reference-style': {
    severity: 'hint',
    title: 'Ulik skrivemåte',
    when: 'Utkastet skriver samme slags henvisning på flere måter.',
  },
  'claim-contradicted': {
    severity: 'error',
    title: 'Motsagt påstand',
    when: 'Kilden tar et annet standpunkt eller sier det motsatte, på et sted som kan vises.',
  },
  'figure-mismatch': {
    severity: 'error',
    title: 'Feil tall',
    when: 'Kilden har et annet tall, en annen andel eller et annet år om det samme.',
  },
  misquoted: {
    severity: 'error',
    title: 'Feil sitat',
    when: 'Ordene i «…» avviker fra det kilden skriver; meldingen viser ordene som avviker.',
  },
  'quote-not-found': {
    severity: 'warning',
    title: 'Sitatet finnes ikke',
    when: 'Kilden har ingenting som ligner ordene i «…».',
  },
  'wrong-place': {
    severity: 'warning',
    title: 'Feil sted',
    when: 'Kilden sier det, men under et annet kapittel eller spørsmål.',
  },
  'wrong-actor': {
    severity: 'information',
    title: 'Feil avsender',
    when: 'En annen kilde sier det, ikke den som er nevnt.',
  },
  'wrong-holder': {
    severity: 'warning',
    title: 'Andres syn',
    when: 'Kilden gjengir bare hva kommisjonen eller andre mener.',
  },
  'not-answered': {
    severity: 'warning',
    title: 'Ikke besvart',
    when: 'Kilden lot spørsmålet stå åpent, eller sier at den ikke har noe syn.',
  },
  overstated: {
    severity: 'information',
    title: 'For sterkt',
    when: 'Påstanden er sterkere enn kilden: et forbehold er borte, «bør vurderes» er blitt «krever», «de fleste» er blitt «alle», eller for mange er tatt til inntekt.',
  },
  'claim-unsupported': {
    severity: 'information',
    title: 'Uten belegg',
    when: 'Ingenting hos kilden bygger opp under påstanden; det nærmeste stedet vises.',
  },
  'figure-unverified': {
    severity: 'information',
    title: 'Tallet er ikke funnet',
    when: 'Kilden gir belegg for resten av påstanden, men har ikke tallet noe sted.',
  },
  'missing-source': {
    severity: 'hint',
    title: 'Kilden mangler',
    when: 'Et syn eller et tall gjengis uten at avsnittet nevner noen som det kan slås opp hos.',
  },
  'unused-suppression': {
    severity: 'hint',
    title: 'Unødvendig demping',
    when: 'En kommentar skal dempe en melding som ikke finnes.',
  },
} as const satisfies Record<string, CodeDescription>;

export type Code = keyof typeof codes;

/** True for the name of a code that Belegg reports. */
export function isCode(name: string): name is Code {
  return Object.hasOwn(codes, name);
}

/**
 * How loudly a finding of this code is shown. What is `doubtful` is never louder than information, and a step below its code where that is
 * information; what is `faint` is a hint.
 */
export function severityOf(
  code: Code,
  { doubtful = false, faint = false }: { readonly doubtful?: boolean; readonly faint?: boolean },
  chosen: Readonly<Record<Code, Severity>>,
): Severity {
  const severity = chosen[code];
  if (severity === 'off') return severity;
  if (faint) return 'hint';
  if (!doubtful) return severity;
  return severity === 'error' || severity === 'warning' ? 'information' : 'hint';
}
