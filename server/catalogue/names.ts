import type { Catalogue } from './model';

/** How each series of Stortinget's documents is written before the number, by the prefix of its ids. */
export const stortingNames: Readonly<Record<string, string>> = {
  meldst: 'Meld. St.',
  stmeld: 'St.meld. nr.',
  prop: 'Prop.',
  stprp: 'St.prp. nr.',
  otprp: 'Ot.prp. nr.',
  innst: 'Innst.',
  innsts: 'Innst. S. nr.',
  innsto: 'Innst. O. nr.',
  dok8: 'Dokument 8:',
  dok: 'Dokument',
};

const nbsp = '\u00a0';

/** What people call a work: its code where its kind has one («NOU 2023:4»), else its title, else the id as it stands. */
export function workName(catalogue: Catalogue, id: string): string {
  return codeName(id) ?? catalogue.works.get(id)?.title?.value ?? id;
}

/** The code that an id spells: `nou:2023:4` is «NOU 2023:4». Undefined for ids that are mere slugs. */
function codeName(id: string): string | undefined {
  const [kind = '', first = '', second] = id.split(':');
  if (kind === 'nou' && second !== undefined) return `NOU${nbsp}${first}:${second}`;
  if (kind === 'directive') return `direktiv${nbsp}${first.toUpperCase()}`;
  const name = stortingNames[kind];
  if (name === undefined || !first) return undefined;
  const number = first.replace(/[a-z]+$/, (letters) => ` ${letters.toUpperCase()}`);
  const session = second === undefined ? '' : ` (${second.replace('-', '–')})`;
  return `${name}${name.endsWith(':') ? '' : ' '}${number}${session}`.replaceAll(' ', nbsp);
}
