import type { Work } from '../../catalogue/model';
import { workName } from '../../catalogue/names';
import { tellingSentence } from '../../claims/tellingSentence';
import { type Answer, answersAt } from '../../evidence/answers';
import { extract, passagesOf } from '../../evidence/extracts';
import type { Place, Reference } from '../../references/model';
import type { Passage, Section } from '../../sources/model';
import { followReferences } from '../../sources/read';
import type { Context } from '../feature';
import { bold, escapeMarkdown } from '../markdown';
import { extractLength, quotedList, sectionLink } from './quotedList';
import { workLink } from './workCard';

const extractsShown = 3;

/** What each response says at a chapter or question. */
export function placeCard(context: Context, reference: Reference, place: Place): readonly string[] {
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
    workLink(context, work),
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
  const startOf = (passage: Passage) => tellingSentence(source, passage).start;
  return quotedList(context, source, heads.join(' · '), passages, extractsShown, startOf);
}
