import type { Reference } from '../../references/model';
import type { Context } from '../feature';
import { actorCard } from './actorCard';
import { placeCard } from './placeCard';
import { workCard } from './workCard';

/** What is known of what a reference leads to, as blocks of Markdown; empty ones are to be left out. */
export function referenceCard(context: Context, reference: Reference): readonly string[] {
  if (reference.place) return placeCard(context, reference, reference.place);
  return reference.kind === 'actor' ? actorCard(context, reference) : workCard(context, reference);
}
