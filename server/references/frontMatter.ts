import type { Catalogue, Work } from '../catalogue/model';
import { kindOfWork, targetOfWork } from './kinds/work';
import type { Mention, WorkMention } from './mention';

const opening = /^\ufeff?---[ \t]*\r?\n/;
const key = /^(?:verk|work|nou)[ \t]*:(.*)$/gim;
const quotes = /^["'«]|["'»]$/g;
/** Front matter names one work; a long list of them would only be read in vain. */
const mostDeclared = 8;
const bareNumber = /^(?:nou[\s:]*)?((?:19|20)\d\d)\s*:\s*(\d{1,2})$/i;

/**
 * The works that front matter declares with `verk:`, `work:` or `nou:`, by id, by number or by any name that was found in the value.
 * Several different ones declare nothing. Empty for text that is no front matter.
 */
export function declaredWorks(text: string, found: readonly Mention[], catalogue: Catalogue): readonly WorkMention[] {
  if (!opening.test(text)) return [];
  const declared = [...text.matchAll(key)].slice(0, mostDeclared).flatMap(({ 0: line, 1: value = '', index }) => {
    const named = found.find(({ type, start }) => type === 'work' && start > index && start < index + line.length);
    const id = named?.type === 'work' ? named.id : idOf(value.trim().replace(quotes, ''), catalogue);
    return id === undefined ? [] : [{ id, start: index, end: index + line.length }];
  });
  const [first] = declared;
  if (!first || declared.some(({ id }) => id !== first.id)) return [];
  const { id } = first;
  const works = catalogue.works.has(id) ? [id] : [];
  return [
    { ...first, type: 'work', kind: kindOfWork(id), by: 'number', target: targetOfWork(id), works, declared: true },
  ];
}

function idOf(value: string, catalogue: Catalogue): string | undefined {
  const number = bareNumber.exec(value);
  if (number) return `nou:${number[1]}:${number[2]}`;
  if (catalogue.works.has(value)) return value;
  const named = [...catalogue.works.values()].find((work) => isCalled(work, value.toLowerCase()));
  if (named) return named.id;
  return /^[a-z]+\d*:\S+$/.test(value) ? value : undefined;
}

function isCalled({ title, aliases }: Work, name: string): boolean {
  return [title, ...aliases].some((each) => each?.value.toLowerCase() === name);
}
