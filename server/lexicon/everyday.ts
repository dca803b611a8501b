import { Entry, lazy } from './entries';
import { read as readEveryday } from './everyday.yaml';
import { normalForm } from './normalForm';

const wordClasses = ['verbs', 'nouns', 'adjectives', 'adverbs'] as const;

const forms = lazy(() => {
  const file = new Entry('everyday', readEveryday());
  return new Set(wordClasses.flatMap((name) => file.texts(name)).map(normalForm));
});

/** True for the normal form of a word so general that any paraphrase may use it: it names nothing that a source could lack. */
export function isEveryday(form: string): boolean {
  return forms().has(form);
}
