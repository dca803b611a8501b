import { Entry, lazy } from './entries';
import { read as readEveryday } from './everyday.yaml';
import { normalForm } from './normalForm';
import { expressionOf } from './phrases';

const wordClasses = ['verbs', 'nouns', 'adjectives', 'adverbs'] as const;

const forms = lazy(() => {
  const file = new Entry('everyday', readEveryday());
  return new Set(wordClasses.flatMap((name) => file.texts(name)).map(normalForm));
});

/** True for the normal form of a word so general that any paraphrase may use it: it names nothing that a source could lack. */
export function isEveryday(form: string): boolean {
  return forms().has(form);
}

const expressions = lazy(() => new Set(new Entry('everyday', readEveryday()).texts('expressions').map(expressionOf)));

/** The same of an expression of several words, by its normal form. */
export function isEverydayExpression(expression: string): boolean {
  return expressions().has(expression);
}
