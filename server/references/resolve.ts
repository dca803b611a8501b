import type { Catalogue } from '../catalogue/model';
import type { Block } from '../text/blocks';
import { targetOfWork } from './kinds/work';
import type { ActorMention, Mention, Owner, PlaceMention, WorkMention } from './mention';
import type { Reference, Resolution } from './model';
import { Scope } from './scope';

/** A block and what stands in it; the mentions are relative to the block, so that they may be kept while it moves. */
export interface ScannedBlock {
  readonly block: Block;
  readonly mentions: readonly Mention[];
}

interface Context {
  /** The work that bare chapters mean where the draft names none. */
  readonly work?: string;
}

const resolved: Resolution = { state: 'resolved' };
const unknown: Resolution = { state: 'unknown' };

/**
 * The references of a draft, in order and not overlapping, in offsets of the whole draft. A chapter belongs to the work that governs it
 * («kapittel 4 i Meld. St. 19», «utredningens kapittel 13»), else to that of the front matter, else to the nearest work named before
 * it in its section, in the sections around it and in the draft, else to the only work the draft names, else to `context.work`, else
 * to the only work in the catalogue with chapters. Otherwise it is ambiguous, with these as candidates.
 */
export function resolveReferences(
  scanned: readonly ScannedBlock[],
  catalogue: Catalogue,
  context: Context = {},
): readonly Reference[] {
  const scope = new Scope(scanned, catalogue, context.work);
  const references: Reference[] = [];
  for (const { block, mentions } of scanned) {
    if (block.kind === 'code') continue;
    if (block.kind === 'heading') scope.enterSection(block.level ?? 1);
    for (const mention of mentions) {
      if (mention.type === 'work') scope.name(mention);
      else if (mention.type === 'unknown') scope.bar(block);
      const reference = referenceTo(mention, mentions, block, scope, catalogue);
      if (reference) references.push(reference);
    }
  }
  return references;
}

function referenceTo(
  mention: Mention,
  mentions: readonly Mention[],
  block: Block,
  scope: Scope,
  catalogue: Catalogue,
): Reference | undefined {
  if (block.kind === 'frontMatter') return undefined;
  const span = { start: block.start + mention.start, end: block.start + mention.end };
  if (mention.type === 'work')
    return mention.silent ? undefined : { ...span, ...workReference(mention, scope, catalogue) };
  if (mention.type === 'actor') return { ...span, ...actorReference(mention) };
  if (mention.type !== 'place' || (mention.opens && block.kind === 'heading')) return undefined;
  if (mention.place.kind === 'question') return { ...span, ...questionReference(mention) };
  const chapter = chapterReference(mention, mentions, block, scope, catalogue);
  return chapter && { ...span, ...chapter };
}

type Found = Omit<Reference, 'start' | 'end'>;

function workReference(mention: WorkMention, scope: Scope, catalogue: Catalogue): Found {
  const { kind, target } = mention;
  const works = scope.worksOf(mention);
  const [only] = works;
  if (works.length > 1) return { kind, target, resolution: { state: 'ambiguous', candidates: works } };
  if (only === undefined || !catalogue.works.has(only))
    return { kind, target, resolution: unknown, work: only ?? mention.id };
  return { kind, target, resolution: resolved, work: only };
}

function actorReference({ sources }: ActorMention): Found {
  const target = `actor:${sources[0] ?? ''}`;
  const resolution: Resolution = sources.length > 1 ? { state: 'ambiguous', candidates: sources } : resolved;
  return { kind: 'actor', target, resolution };
}

function questionReference({ place }: PlaceMention): Found {
  return { kind: 'question', target: `question:${placeTarget(place)}`, resolution: resolved, place };
}

function chapterReference(
  mention: PlaceMention,
  mentions: readonly Mention[],
  block: Block,
  scope: Scope,
  catalogue: Catalogue,
): Found | undefined {
  const { place } = mention;
  const belonging = scope.belonging(mention, ownerMention(mention.owner, mentions), block);
  if (belonging.to === 'draft') return undefined;
  const found = { kind: 'chapter', place } as const;
  const bare = `#${placeTarget(place)}`;
  if (belonging.to === 'work') {
    const { id } = belonging;
    const resolution = catalogue.works.has(id) ? resolved : unknown;
    return { ...found, target: `${targetOfWork(id)}${bare}`, resolution, work: id };
  }
  const { candidates } = belonging;
  return { ...found, target: bare, resolution: candidates.length ? { state: 'ambiguous', candidates } : unknown };
}

function ownerMention(owner: Owner | undefined, mentions: readonly Mention[]): WorkMention | undefined {
  if (owner?.by !== 'mention') return undefined;
  const mention = mentions[owner.index];
  return mention?.type === 'work' ? mention : undefined;
}

function placeTarget({ from, to }: PlaceMention['place']): string {
  return to === undefined ? from : `${from}..${to}`;
}
