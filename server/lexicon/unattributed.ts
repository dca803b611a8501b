import { lazy } from './entries';
import { read as readUnattributed } from './unattributed.yaml';

const lists = [
  'passives',
  'participles',
  'auxiliaries',
  'degrees',
  'positions',
  'views',
  'proposals',
  'getting',
  'studies',
  'showing',
  'estimates',
] as const;

/** The lists of unattributed.yaml, whose comments say what each is for; expressions with one blank between their words. */
export type Unattributed = Readonly<Record<(typeof lists)[number], ReadonlySet<string>>>;

/** Reads the lists once; throws an Error that names the list that is missing or misshapen. */
export const unattributed = lazy((): Unattributed => {
  const value = readUnattributed() as Readonly<Record<string, unknown>> | null;
  const list = (name: string): ReadonlySet<string> => {
    const found = value?.[name];
    if (typeof found === 'string') return new Set(found.split(/\s*,\s*/));
    throw new Error(`unattributed.yaml: ${name} needs to be words with commas between them`);
  };
  return Object.fromEntries(lists.map((name) => [name, list(name)])) as Unattributed;
});
