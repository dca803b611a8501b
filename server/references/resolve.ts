import type { Catalogue } from '../catalogue/model';
import type { Block } from '../text/blocks';
import { targetOfWork } from './kinds/work';
import type { ActorMention, Mention, PlaceMention, WorkMention } from './mention';
import type { Reference, Resolution } from './model';
import { type Belonging, Scope } from './scope';

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
 * («kapittel 4 i Meld. St. 19», «utredningens kapittel 13»), else to that of the front matter, else to the one that the response cited
 * with it answers («NTNU, kap. 10.8»), else to the nearest work named before it in its section, in the sections around it and in the
 * draft, else to the only work the draft names, else to `context.work`, else to the only work in the catalogue with chapters. A work
 * whose list of chapters is complete gives one that it lacks to the only work that has it. Otherwise it is ambiguous, with these as
 * candidates; behind a paper that nobody lists it is unknown.
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
    if (block.kind === 'heading') scope.enterSection(block.level ?? 1, mentions);
    for (const mention of mentions) {
      if (mention.type === 'work' && !mention.declared) scope.name(mention);
      const reference = referenceTo(mention, block, scope, catalogue);
      if (reference) references.push(reference);
    }
  }
  return references;
}

/** Where the mention leads; undefined when it is no reference. */
function referenceTo(mention: Mention, block: Block, scope: Scope, catalogue: Catalogue): Reference | undefined {
  if (block.kind === 'frontMatter') return undefined;
  const start = block.start + mention.start;
  const end = block.start + mention.end;
  if (mention.type === 'work')
    return mention.silent || mention.declared ? undefined : workReference(mention, start, end, scope, catalogue);
  if (mention.type === 'actor') return actorReference(mention, start, end);
  if (mention.type !== 'place' || (mention.opens && block.kind === 'heading' && scope.numbersOwnChapters))
    return undefined;
  if (mention.place.kind === 'question') return questionReference(mention, start, end);
  const belonging = scope.belonging(mention);
  return chapterReference(mention, start, end, belonging, catalogue);
}

function workReference(
  mention: WorkMention,
  start: number,
  end: number,
  scope: Scope,
  catalogue: Catalogue,
): Reference {
  const { kind, target } = mention;
  const works = scope.worksOf(mention);
  if (works.length > 1) return { start, end, kind, target, resolution: { state: 'ambiguous', candidates: works } };
  const work = works[0] ?? mention.id;
  return { start, end, kind, target, resolution: catalogue.works.has(work) ? resolved : unknown, work };
}

function actorReference({ sources }: ActorMention, start: number, end: number): Reference {
  const resolution: Resolution = sources.length > 1 ? { state: 'ambiguous', candidates: sources } : resolved;
  return { start, end, kind: 'actor', target: `actor:${sources[0] ?? ''}`, resolution };
}

function questionReference({ place }: PlaceMention, start: number, end: number): Reference {
  return { start, end, kind: 'question', target: `question:${placeTarget(place)}`, resolution: resolved, place };
}

function chapterReference(
  { place }: PlaceMention,
  start: number,
  end: number,
  belonging: Belonging,
  catalogue: Catalogue,
): Reference | undefined {
  if (belonging.to === 'draft') return undefined;
  const target = `#${placeTarget(place)}`;
  if (belonging.to === 'work') {
    const { id } = belonging;
    const resolution = catalogue.works.has(id) ? resolved : unknown;
    return { start, end, kind: 'chapter', target: targetOfWork(id) + target, resolution, work: id, place };
  }
  const { candidates } = belonging;
  const resolution: Resolution = candidates.length ? { state: 'ambiguous', candidates } : unknown;
  return { start, end, kind: 'chapter', target, resolution, place };
}

function placeTarget({ from, to }: PlaceMention['place']): string {
  return to === undefined ? from : `${from}..${to}`;
}
