import type { Span } from '../text/span';
import type { Place, ReferenceKind } from './model';

/**
 * What stands in one block of text and looks like a reference, before it is known which work a bare chapter belongs to. Offsets
 * are relative to the block.
 */
export type Mention = WorkMention | PlaceMention | ActorMention | OwnChapterMention;

/** A work is named, by number, title or another name. */
export interface WorkMention extends Span {
  readonly type: 'work';
  readonly kind: ReferenceKind;
  readonly by: 'number' | 'name';
  readonly target: string;
  /** Id of the work as named, whether or not the catalogue has it. Without a session, a Storting document's id is only a beginning. */
  readonly id: string;
  /** Ids of the catalogue's works that fit: none when it is unknown, several when it is ambiguous. */
  readonly works: readonly string[];
  /** Tells the context but is no reference itself: a title right behind its number. */
  readonly silent?: boolean;
  /** Named by front matter as the work that bare chapters mean. */
  readonly declared?: boolean;
}

/** A chapter or question is pointed at. */
export interface PlaceMention extends Span {
  readonly type: 'place';
  readonly place: Place;
  /** What says whose chapter it is; absent for a bare one. */
  readonly owner?: Owner;
  /** Of a bare one, the work named last before it in the sentence. */
  readonly near?: WorkMention;
  /** Of a bare one: a work without a known id has been named in the block since, across which nothing is guessed. */
  readonly barred?: boolean;
  /** Of a bare one, the sources right before it: «(NTNU, kap. 10.8)». */
  readonly cited?: readonly string[];
  /** It begins the block and a title follows: where the block is a heading, the draft numbers its own chapter. */
  readonly opens?: boolean;
}

/** A source's sender is named. */
export interface ActorMention extends Span {
  readonly type: 'actor';
  /** Ids of the catalogue's sources from this sender. */
  readonly sources: readonly string[];
}

/** The draft numbers this chapter itself, in a heading. */
export interface OwnChapterMention extends Span {
  readonly type: 'ownChapter';
  readonly number: string;
}

export type Owner =
  /** A work named right before or behind it. */
  | { readonly by: 'mention'; readonly mention: WorkMention }
  /** «utredningens», «kommisjonens», «i meldingen»: the nearest work of that class. */
  | { readonly by: 'noun'; readonly noun: WorkNoun }
  /** The number and title are those of a chapter of these works. */
  | { readonly by: 'title'; readonly works: readonly string[] }
  /** A body or document that nobody lists. */
  | { readonly by: 'unknown' };

/** Definite nouns that stand for a work named before. */
export type WorkNoun =
  | 'nou'
  | 'commission'
  | 'committee'
  | 'melding'
  | 'proposisjon'
  | 'innstilling'
  | 'report'
  | 'plan';
