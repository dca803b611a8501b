import { type Hover, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Work } from '../catalogue/model';
import { workName } from '../catalogue/names';
import { type Answer, answersAt } from '../evidence/answers';
import { extract, extractPassage, passagesOf } from '../evidence/extracts';
import type { Mention } from '../evidence/library';
import type { Place, Reference } from '../references/model';
import type { Passage, Section } from '../sources/model';
import { followReferences } from '../sources/read';
import { lineAt } from '../text/lines';
import type { Context, Feature } from './feature';
import { referenceAt } from './lookup';
import { bold, escapeMarkdown, link, plain, quote } from './markdown';
import { rangeIn } from './ranges';

const extractLength = 220;
const extractsShown = 3;
const mentionsShown = 4;

/** What the responses say about the reference under the pointer: quoted, counted and linked, nothing in Belegg's own words. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (connection, answer) =>
    connection.onHover(
      answer((context, { position }): Hover | null => {
        const reference = referenceAt(context, position);
        if (!reference) return null;
        return { contents: contents(context, cardOf(context, reference)), range: rangeIn(context.document, reference) };
      }),
    ),
};

/** What is known of what a reference leads to, as blocks of Markdown; empty ones are to be left out. */
export function cardOf(context: Context, reference: Reference): readonly string[] {
  return reference.place ? placeCard(context, reference, reference.place) : workCard(context, reference);
}

function contents({ client }: Context, blocks: readonly string[]): MarkupContent {
  const formats = client.textDocument?.hover?.contentFormat;
  const value = blocks.filter(Boolean).join('\n\n');
  return formats?.includes(MarkupKind.Markdown)
    ? { kind: MarkupKind.Markdown, value }
    : { kind: MarkupKind.PlainText, value: plain(value) };
}

function placeCard(context: Context, reference: Reference, place: Place): string[] {
  const { messages, project } = context;
  const { library } = project;
  const name = messages.place(place);
  if (reference.resolution.state === 'ambiguous') {
    const names = reference.resolution.candidates.map((id) => workName(library.catalogue, id));
    return [bold(name), escapeMarkdown(messages.ambiguous(names))];
  }
  const id = reference.work;
  const work = id === undefined ? undefined : library.catalogue.works.get(id);
  const heading = id === undefined ? bold(name) : bold(`${workName(library.catalogue, id)} · ${name}`);
  if (reference.resolution.state === 'unknown')
    return [heading, escapeMarkdown(messages.unknownWork(id === undefined ? name : workName(library.catalogue, id)))];
  const answers = answersAt(library, place, id);
  const title = placeTitle(place, work, answers);
  return [
    title ? `${heading} ${escapeMarkdown(title)}` : heading,
    ...(answers.length
      ? answers.map((each) => answerBlock(context, place, each))
      : [escapeMarkdown(messages.noSources)]),
    links(context, work),
  ];
}

/** The catalogue's title of the chapter, else the heading or question as a response repeats it. */
function placeTitle(place: Place, work: Work | undefined, answers: readonly Answer[]): string | undefined {
  if (place.to !== undefined) return undefined;
  const chapter =
    place.kind === 'chapter' ? work?.chapters.find(({ number }) => number === place.from)?.title : undefined;
  if (chapter !== undefined) return chapter;
  for (const { source, state, sections } of answers) {
    if (state === 'near' || !sections[0]) continue;
    const { question, title } = sections[0];
    return question ? extract(source, question, extractLength).text : title;
  }
  return undefined;
}

function answerBlock(context: Context, place: Place, { source, state, sections }: Answer): string {
  const { messages } = context;
  const actor = bold(source.source.actor.name);
  const linkTo = (section: Section) =>
    sectionLink(source, section, messages.place({ kind: place.kind, from: section.number ?? '' }));
  if (state === 'silent') return `${actor} · ${escapeMarkdown(messages.silent(place.kind))}`;
  if (state === 'open') return `${actor} · ${sectionLink(source, sections[0], messages.leftOpen(place.kind))}`;
  if (state === 'near')
    return `${actor} · ${escapeMarkdown(messages.silent(place.kind))}; ${messages.nearest(sections.map(linkTo).join(', '))}`;
  const passages = passagesOf(source, sections);
  const further = sections.flatMap((section) => followReferences(source.response, section));
  const heads = [actor, escapeMarkdown(messages.passages(passages.length))];
  if (further.length) heads.push(messages.refersTo(further.map(linkTo).join(', ')));
  return quotedList(context, source, heads.join(' · '), passages, extractsShown);
}

type LoadedSource = Answer['source'];

/** The heading, the first passages with a link to their line, and how many more there are. */
function quotedList(
  { messages }: Context,
  source: LoadedSource,
  heading: string,
  passages: readonly Passage[],
  most: number,
): string {
  const shown = passages.slice(0, most).map((passage) => {
    const { text, line } = extractPassage(source, passage, extractLength);
    return `- ${quote(text)} ${link(messages.line(line + 1), `${source.source.uri}#L${line + 1}`)}`;
  });
  const rest = passages.length - shown.length;
  return [heading, ...shown, ...(rest > 0 ? [`- ${escapeMarkdown(messages.more(rest))}`] : [])].join('\n');
}

function sectionLink(source: LoadedSource, section: Section | undefined, words: string): string {
  if (!section) return escapeMarkdown(words);
  return link(words, `${source.source.uri}#L${lineAt(source.lines, section.heading.start) + 1}`);
}

function workCard(context: Context, reference: Reference): string[] {
  const { messages, project } = context;
  const { library } = project;
  if (reference.kind === 'actor') return actorCard(context, reference);
  const work = reference.work === undefined ? undefined : library.catalogue.works.get(reference.work);
  const name = workName(library.catalogue, reference.work ?? reference.target);
  if (!work) return [bold(name), escapeMarkdown(messages.unknownWork(name))];
  const part = work.parts.find(({ id }) => id === reference.target);
  const about = [...library.sources.values()].filter(({ source }) => source.about === work.id);
  return [
    bold(name) + titleBehind(work, name) + (part ? ` · ${escapeMarkdown(part.title)}` : ''),
    escapeMarkdown(part?.description ?? work.description ?? ''),
    escapeMarkdown([work.publisher, work.year].filter((each) => each !== undefined).join(', ')),
    ...about.map(({ source }) => `${bold(source.actor.name)} · ${link(messages.respondsTo(name), source.uri)}`),
    ...mentionBlocks(context, library.mentions.get(reference.target) ?? []),
    links(context, work),
  ];
}

function titleBehind({ title, subtitle }: Work, name: string): string {
  const words = [title?.value, subtitle].filter((each) => each !== undefined && each !== name).join('. ');
  return words ? ` ${escapeMarkdown(words)}` : '';
}

function actorCard({ messages, project }: Context, { target }: Reference): string[] {
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
    link([about, source.date].filter(Boolean).join(', ') || source.file.value, source.uri),
    places ? escapeMarkdown(messages.speaksOn(kind, places)) : '',
  ];
}

/** Mentions, grouped by the source that makes them. */
function mentionBlocks(context: Context, mentions: readonly Mention[]): string[] {
  const { messages } = context;
  if (!mentions.length) return [escapeMarkdown(messages.noMentions)];
  return [...new Set(mentions.map(({ source }) => source))].map((source) => {
    const own = mentions.filter((mention) => mention.source === source);
    const passages = [...new Set(own.map(({ passage }) => passage))].flatMap(
      (index) => source.response.passages[index] ?? [],
    );
    const heading = `${bold(source.source.actor.name)} · ${escapeMarkdown(messages.mentions(own.length))}`;
    return quotedList(context, source, heading, passages, mentionsShown);
  });
}

function links({ messages }: Context, work: Work | undefined): string {
  return work?.url === undefined ? '' : link(messages.openWork, work.url);
}
