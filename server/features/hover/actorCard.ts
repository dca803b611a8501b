import { workName } from '../../catalogue/names';
import type { Reference } from '../../references/model';
import type { Context } from '../feature';
import { bold, escapeMarkdown, link } from '../markdown';

/** An actor's response, and the chapters or questions it speaks on. Empty for an actor without one. */
export function actorCard({ messages, project }: Context, { target }: Reference): readonly string[] {
  const { library } = project;
  const loaded = library.sources.get(target.replace(/^actor:/, ''));
  if (!loaded) return [];
  const { source, response } = loaded;
  const about = source.about === undefined ? '' : messages.respondsTo(workName(library.catalogue, source.about));
  const numbered = response.sections.filter(({ number, answer }) => number !== undefined && answer !== 'open');
  const places = numbered.map(({ number }) => number).join(', ');
  const kind = numbered[0]?.kind === 'question' ? 'question' : 'chapter';
  return [
    bold(source.actor.name),
    link(
      [about, source.date && messages.date(source.date)].filter(Boolean).join(', ') || source.file.value,
      source.uri,
    ),
    places ? escapeMarkdown(messages.speaksOn(kind, places)) : '',
  ];
}
