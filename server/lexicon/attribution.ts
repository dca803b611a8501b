import { read as readAttribution } from './attribution.yaml';
import { entriesOf, lazy } from './entries';

/** What senders are called by the end of their name, and the definite nouns for one that has been named. */
export interface Sender {
  readonly endings: readonly string[];
  readonly nouns: readonly string[];
}

const words = [
  'texts',
  'definiteTexts',
  'pointing',
  'pointingBehind',
  'arguments',
  'positions',
  'representatives',
  'drafters',
  'noBodies',
  'anySender',
  'nameless',
  'places',
  'instances',
  'allInstances',
  'ownPapers',
  'papers',
  'delivery',
  'invited',
  'calling',
  'pointers',
  'asking',
  'subordinators',
  'prepositions',
  'beforeSubject',
  'lightVerbs',
  'deeds',
  'volitions',
  'thingVerbs',
  'impersonal',
  'effects',
  'citationWords',
  'samePlaces',
  'memoLines',
  'metaColumns',
  'actorColumns',
] as const;
const phrases = ['according', 'alike', 'unlike', 'countsAlone', 'adverbs', 'connectives', 'sayings'] as const;

/** The lists of attribution.yaml, whose comments say what each is for: words as sets, phrases as their words. */
export interface Attribution {
  readonly words: Readonly<Record<(typeof words)[number], ReadonlySet<string>>>;
  readonly phrases: Readonly<Record<(typeof phrases)[number], readonly (readonly string[])[]>>;
  readonly senders: readonly Sender[];
}

/** Reads the lists once; throws an Error that names the list that is missing or misshapen. */
export const attribution = lazy((): Attribution => {
  const value = readAttribution() as Readonly<Record<string, unknown>> | null;
  const list = (name: string): readonly string[] => {
    const found = value?.[name];
    if (typeof found === 'string') return found.split(/\s*,\s*/);
    throw new Error(`attribution.yaml: ${name} needs to be words with commas between them`);
  };
  const record = <K extends string, V>(names: readonly K[], of: (name: K) => V) =>
    Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, V>;
  return {
    words: record(words, (name) => new Set(list(name))),
    phrases: record(phrases, (name) => list(name).map((phrase) => phrase.split(' '))),
    senders: entriesOf('attribution', value, 'senders').map((entry) => ({
      endings: entry.texts('endings'),
      nouns: entry.texts('nouns'),
    })),
  };
});

/** The kinds of sender that a name tells by the end of its words: «Fjordvik kommune» is «kommunen», «Høgskolen i Nordlia» «høgskolen»; none for others. */
export function sendersNamed(name: string): readonly Sender[] {
  const { senders } = attribution();
  const parts = name.toLowerCase().split(/[\s,()]+/);
  return parts.flatMap((part) => senders.find(({ endings }) => endings.some((ending) => endsIn(part, ending))) ?? []);
}

/** Short endings count as whole words only: «HF», «råd». */
function endsIn(part: string, ending: string): boolean {
  return ending.length < 4 ? part === ending : part.endsWith(ending);
}
