import type { Work } from '../../catalogue/model';
import { workName } from '../../catalogue/names';
import type { Mention } from '../../evidence/library';
import type { Reference } from '../../references/model';
import type { Context } from '../feature';
import { bold, escapeMarkdown, link } from '../markdown';
import { quotedList } from './quotedList';

const mentionsShown = 4;

/** What the catalogue knows of a work, who has responded to it, and who mentions it. */
export function workCard(context: Context, reference: Reference): readonly string[] {
  const { messages, project } = context;
  const { library } = project;
  const work = reference.work === undefined ? undefined : library.catalogue.works.get(reference.work);
  const name = workName(library.catalogue, reference.work ?? reference.target);
  if (!work) return [bold(name), escapeMarkdown(messages.unknownWork(name))];
  const part = work.parts.find(({ id }) => id === reference.target);
  const about = [...library.sources.values()].filter(({ source }) => source.about === work.id);
  return [
    bold(name) + titleBehind(work, name) + (part ? ` · ${escapeMarkdown(part.title)}` : ''),
    escapeMarkdown(part?.description ?? work.description ?? ''),
    work.publisher === undefined ? '' : escapeMarkdown([work.publisher, ...(work.year ? [work.year] : [])].join(', ')),
    ...about.map(({ source }) => `${bold(source.actor.name)} · ${link(messages.respondsTo(name), source.uri)}`),
    ...mentionBlocks(context, library.mentions.get(reference.target) ?? []),
    about.length || library.mentions.has(reference.target) ? '' : escapeMarkdown(messages.noMentions),
    workLink(context, work),
  ];
}

/** The web page of a work; empty where it has none. */
export function workLink({ messages }: Context, work: Work | undefined): string {
  return work?.url === undefined ? '' : link(messages.openWork, work.url);
}

function titleBehind({ title, subtitle }: Work, name: string): string {
  const plainly = (words: string) => words.replaceAll('\u00a0', ' ').toLowerCase();
  const parts = [title?.value, subtitle].filter((each) => each !== undefined && plainly(each) !== plainly(name));
  const separator = /^\p{Lu}/u.test(subtitle ?? '') ? '. ' : ' – ';
  return parts.length ? ` ${escapeMarkdown(parts.join(separator))}` : '';
}

/** Mentions, grouped by the source that makes them. */
function mentionBlocks(context: Context, mentions: readonly Mention[]): string[] {
  const { messages } = context;
  return [...new Set(mentions.map(({ source }) => source))].map((source) => {
    const own = mentions.filter((mention) => mention.source === source);
    const passages = [...new Set(own.map(({ passage }) => passage))].flatMap(
      (index) => source.response.passages[index] ?? [],
    );
    const heading = `${bold(source.source.actor.name)} · ${escapeMarkdown(messages.mentions(own.length))}`;
    return quotedList(context, source, heading, passages, mentionsShown);
  });
}
