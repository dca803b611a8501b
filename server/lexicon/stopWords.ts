import { lazy } from './entries';
import { read as readStopWords } from './stopwords.yaml';

const stopWords = lazy(() => {
  const list = readStopWords();
  const isList =
    Array.isArray(list) && list.every((each): each is string => typeof each === 'string' && /^\p{Ll}+$/u.test(each));
  if (!isList) throw new Error('stopwords.yaml: the file needs to be a list of words in lower case');
  return new Set(list);
});

/** True for a word (in lower case) that says nothing by itself. Words of stance, negation, modality, quantity and condition never are. */
export function isStopWord(word: string): boolean {
  return stopWords().has(word);
}
