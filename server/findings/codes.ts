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
