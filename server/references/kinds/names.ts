import type { Catalogue, Work } from '../../catalogue/model';
import { foldedUnits } from '../../text/letters';
import type { Form } from '../form';
import type { Mention } from '../mention';
import { type Gap, gapAt, keysOf, type Token, tokenAt } from '../tokens';
import { asWritten, type NameShape, type Stretch, shapeOf } from './nameShape';
import { kindOfWork, targetOfWork } from './work';

/** A name in the catalogue and what it stands for. The lowest rank wins where one name stands for several things. */
interface Name {
  readonly rank: 'own' | 'body' | 'actor';
  readonly id: string;
  readonly target: string;
  readonly shape: NameShape;
}

/** Words of names as a tree: an edge a word, marked where punctuation may stand before it. */
interface Node {
  readonly edges: Map<string, Node>;
  readonly names: Name[];
}

interface Match {
  readonly names: readonly Name[];
  readonly end: number;
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
const formsOfTheirOwn = /^(?:rethos|lis ?-?\d?|lis del \d)(?![\p{L}])/iu;

/**
 * Titles, short titles, aliases, codes, bodies and actors of the catalogue, with genitive, definite and nynorsk endings, broken lines
 * and compounds («Jobbvinner-prosjektet»). The longest name at a place wins.
 */
export function namesForm(catalogue: Catalogue): Form {
  const root: Node = { edges: new Map(), names: [] };
  const anchors = new Set<string>();
  for (const work of catalogue.works.values()) {
    for (const { text, ...name } of namesOfWork(work)) add(root, anchors, text, name);
  }
  for (const { id, actor } of catalogue.sources.values()) {
    for (const text of [actor.name, ...actor.aliases.map(({ value }) => value)])
      add(root, anchors, text, { rank: 'actor', id, target: `actor:${id}` });
  }
  return {
    anchors: [...anchors],
    read(text, at) {
      const match = longest(root, text, at);
      return match && [mentionOf(match, at)];
    },
  };
}

function* namesOfWork(work: Work): Generator<{ text: string } & Omit<Name, 'shape'>> {
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

function add(root: Node, anchors: Set<string>, text: string, name: Omit<Name, 'shape'>): void {
  const tokens = tokensOf(text);
  const first = tokens[0]?.token;
  if (!first) return;
  anchors.add(anchorOf(first.key));
  anchors.add(anchorOf(text.slice(first.start, first.head?.end ?? first.end)));
  let node = root;
  for (const { token, gap } of tokens) {
    const next: Node = node.edges.get(edge(gap, token.key)) ?? { edges: new Map(), names: [] };
    node.edges.set(edge(gap, token.key), next);
    if (gap === 'punctuation' && !node.edges.has(token.key)) node.edges.set(token.key, next);
    node = next;
  }
  node.names.push({ ...name, shape: shapeOf(text, tokens.length) });
}

function tokensOf(text: string): readonly { token: Token; gap: Gap }[] {
  const tokens: { token: Token; gap: Gap }[] = [];
  let at = 0;
  while (at < text.length && foldedUnits[text.charCodeAt(at)] === 0) at++;
  let gap: Gap = 'space';
  for (let token = tokenAt(text, at); token; token = tokenAt(text, at)) {
    tokens.push({ token, gap });
    const next = gapAt(text, token.end);
    if (!next) break;
    at = next.next;
    gap = next.gap;
  }
  return tokens;
}

function edge(gap: Gap, key: string): string {
  return gap === 'punctuation' ? `|${key}` : key;
}

function anchorOf(word: string): string {
  return word.toLowerCase().slice(0, 3);
}

function longest(root: Node, text: string, at: number): Match | undefined {
  let match: Match | undefined;
  let gap: Gap = 'space';
  let nodes: readonly Node[] = [root];
  let token = tokenAt(text, at);
  while (token) {
    match = ended(nodes, token, gap, text, at) ?? match;
    nodes = follow(nodes, gap, token.key);
    const next = nodes.length ? gapAt(text, token.end) : undefined;
    if (!next) break;
    gap = next.gap;
    token = tokenAt(text, next.next);
  }
  return match;
}

/** Where the names go on: one word may be listed with and without its ending. */
function follow(nodes: readonly Node[], gap: Gap, key: string): readonly Node[] {
  return keysOf(key).flatMap((each) => nodes.flatMap((node) => node.edges.get(edge(gap, each)) ?? []));
}

/** The names that end with this token, or with the head of a compound, and stand as names do. */
function ended(nodes: readonly Node[], token: Token, gap: Gap, text: string, start: number): Match | undefined {
  const listed = (key: string) => follow(nodes, gap, key).flatMap(({ names }) => names);
  const names = standing(listed(token.key), { text, start, end: token.end, compound: false });
  if (names.length) return { names, end: token.end };
  const heads = token.head && standing(listed(token.head.key), { text, start, end: token.end, compound: true });
  return heads?.length ? { names: heads, end: token.end } : undefined;
}

function standing(names: readonly Name[], place: Omit<Stretch, 'actor'>): readonly Name[] {
  const fitting = names.filter(({ shape, rank }) => asWritten(shape, { ...place, actor: rank === 'actor' }));
  const best = (['own', 'body', 'actor'] as const).find((rank) => fitting.some((name) => name.rank === rank));
  return fitting.filter(({ rank }) => rank === best);
}

function mentionOf({ names, end }: Match, start: number): Mention {
  const ids = [...new Set(names.map(({ id }) => id))];
  const first = names[0];
  if (!first || first.rank === 'actor') return { type: 'actor', sources: ids, start, end };
  return {
    type: 'work',
    by: 'name',
    kind: kindOfWork(first.id),
    target: first.target,
    id: first.id,
    works: ids,
    start,
    end,
  };
}
