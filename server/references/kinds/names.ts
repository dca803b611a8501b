import type { Catalogue, Work } from '../../catalogue/model';
import type { Form } from '../form';
import type { Mention } from '../mention';
import { NameTree } from '../nameTree';
import { asWritten, type NameShape, type Stretch, shapeOf } from './nameShape';
import { kindOfWork, targetOfWork } from './work';

/** A name in the catalogue and what it stands for. The lowest rank wins where one name stands for several things. */
interface Name {
  readonly rank: 'own' | 'body' | 'actor';
  readonly id: string;
  readonly target: string;
  readonly shape: NameShape;
}

/** Definite nouns that a body is called by once it is known; they stand for no work of their own. */
const commonBodies = new Set([
  'kommisjonen',
  'utvalget',
  'utvalet',
  'komiteen',
  'gruppen',
  'gruppa',
  'arbeidsgruppen',
  'ekspertgruppen',
]);
/** Left to their own forms, which know the parts and the decoys. */
const formsOfTheirOwn = /^(?:rethos|lis ?-?\d?|lis del \d)(?![a-zà-öø-ɏ])/iu;

/**
 * Titles, short titles, aliases, codes, bodies and actors of the catalogue, with genitive, definite and nynorsk endings, broken lines
 * and compounds («Jobbvinner-prosjektet»). The longest name at a place wins.
 */
export function namesForm(catalogue: Catalogue): Form {
  const tree = new NameTree<Name>();
  const anchors = new Set<string>();
  for (const name of namesIn(catalogue)) {
    const shape = shapeOf(name.text);
    for (const text of [name.text, spaced(name.text)]) {
      if (text === undefined) continue;
      tree.add(text, { ...name, shape }, shape.kind === 'anyCase');
      anchors.add(anchorOf(text)).add(anchorOf(text.replaceAll('-', '')));
    }
  }
  return {
    anchors: [...anchors],
    read(text, at) {
      const candidates = tree.candidates(text, at);
      for (let i = candidates.length - 1; i >= 0; i--) {
        const candidate = candidates[i];
        if (!candidate) continue;
        const { names, end, compound } = candidate;
        const standing = best(names, { text, start: at, end, compound });
        if (standing.length) return [mentionOf(standing, at, end)];
      }
      return undefined;
    },
  };
}

type Listed = Omit<Name, 'shape'> & { readonly text: string };

function* namesIn({ works, sources }: Catalogue): Generator<Listed> {
  for (const work of works.values()) for (const name of namesOfWork(work)) if (isTelling(name.text)) yield name;
  for (const { id, actor } of sources.values()) {
    for (const text of [actor.name, ...actor.aliases.map(({ value }) => value)])
      if (isTelling(text)) yield { text, rank: 'actor', id, target: `actor:${id}` };
  }
}

/** A bare number or letter in a catalogue would be found everywhere. */
function isTelling(text: string): boolean {
  return /\p{L}{2}|\d:\d/u.test(text);
}

function* namesOfWork(work: Work): Generator<Listed> {
  const own = { rank: 'own', id: work.id, target: targetOfWork(work.id) } as const;
  const title = work.title?.value;
  const texts = [
    title,
    title && work.subtitle && `${title}. ${work.subtitle}`,
    ...work.aliases.map(({ value }) => value),
  ];
  if (work.id.includes(':')) texts.push(work.id);
  for (const text of texts) if (text && !formsOfTheirOwn.test(text)) yield { text, ...own };
  for (const part of work.parts) {
    const target = part.id.startsWith(`${work.id}:`) ? part.id : `${work.id}:${part.id}`;
    for (const text of [part.title, ...part.aliases.map(({ value }) => value)])
      if (!formsOfTheirOwn.test(text)) yield { text, ...own, target };
  }
  if (!work.body) return;
  for (const text of [work.body.name, ...work.body.aliases])
    if (!commonBodies.has(text.toLowerCase())) yield { text, ...own, rank: 'body' };
}

/** «TB 2022:53» for «TB2022:53»; undefined for what is no such code. */
function spaced(text: string): string | undefined {
  return /^\p{Lu}+\d+:\d+$/u.test(text) ? text.replace(/(?<=\p{Lu})(?=\d)/u, ' ') : undefined;
}

/** The first letters of a name, as the scanner sees a word begin. */
function anchorOf(text: string): string {
  return /[\p{L}\d]+/u.exec(text)?.[0].toLowerCase().slice(0, 3) ?? '';
}

/** Of the names that stand here as they are written, those of the lowest rank. */
function best(names: readonly Name[], stretch: Stretch): readonly Name[] {
  const fitting = names.filter(({ shape, rank }) => asWritten(shape, stretch, rank === 'actor'));
  if (fitting.length < 2) return fitting;
  const rank = (['own', 'body', 'actor'] as const).find((each) => fitting.some((name) => name.rank === each));
  return fitting.filter((name) => name.rank === rank);
}

function mentionOf(names: readonly Name[], start: number, end: number): Mention {
  const ids = [...new Set(names.map(({ id }) => id))];
  const first = names[0];
  if (!first || first.rank === 'actor') return { type: 'actor', sources: ids, start, end };
  const { id, target } = first;
  return { type: 'work', kind: kindOfWork(id), by: 'name', target, id, works: ids, start, end };
}
