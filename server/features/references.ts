import type { Location, Position } from 'vscode-languageserver';
import type { Judgement } from '../claims/model';
import { answersAt } from '../evidence/answers';
import { citedAmong, mentionsOf } from '../evidence/citations';
import type { LoadedSource } from '../evidence/library';
import type { Reference } from '../references/model';
import type { Section } from '../sources/model';
import { overlaps, type Span, shift, touches } from '../text/span';
import { unlessCancelled } from './cancellation';
import { entriesOf, entryLocation } from './catalogueEntry';
import type { Asked, Context, Feature, FolderContext } from './feature';
import { gather, lazily } from './gather';
import { isHeaded, openSource, referenceAt } from './lookup';
import { rangeOf } from './ranges';
import { placeAt } from './sourceWords';
import { draftsIn, type WorkspaceDraft } from './workspaceDrafts';

/** From a reference to all mentions of the same; from a heading or question of a response to what cites it or rests on it. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (connection, answer) =>
    connection.onReferences(
      answer(async (context, { position, context: { includeDeclaration } }, asked: Asked<Location[]>) => {
        const subject = subjectAt(context, position);
        if (!subject) return null;
        const folders = await unlessCancelled(context.folders(), asked.token);
        const drafts = await draftsIn(folders, asked.token);
        return gather(places(subject, folders, drafts, includeDeclaration), asked);
      }),
    ),
};

/** What is asked about: a reference, or a section of a response. */
export type Subject =
  | { readonly is: 'reference'; readonly reference: Reference }
  | { readonly is: 'section'; readonly source: LoadedSource; readonly section: Section };

function subjectAt(context: Context, position: Position): Subject | undefined {
  const source = openSource(context);
  const offset = context.document.offsetAt(position);
  const section = source?.response.sections.find(
    (each) => (isHeaded(each) && touches(each.heading, offset)) || (each.question && touches(each.question, offset)),
  );
  if (source && section?.number !== undefined) return { is: 'section', source, section };
  const reference = referenceAt(context, position);
  return reference && { is: 'reference', reference };
}

/** Where the subject is stated, if that is asked for, and then every mention of it, draft by draft and source by source. */
export function* places(
  subject: Subject,
  folders: readonly FolderContext[],
  drafts: readonly WorkspaceDraft[],
  includeDeclaration: boolean,
): Generator<readonly Location[]> {
  if (includeDeclaration) yield declarations(subject, folders);
  if (subject.is === 'section') yield* lazily(drafts, uses(subject.source, subject.section));
  else {
    const mentions = placesOf(mentionsOf(subject.reference));
    yield* lazily(drafts, mentions);
    yield* lazily(sourcesIn(folders), ({ source: { uri }, references: all, lines }) =>
      mentions({ uri, references: all, rangeOf: (span) => rangeOf(lines, span) }),
    );
  }
}

type Mentioning = Pick<WorkspaceDraft, 'uri' | 'references' | 'rangeOf'>;

/** From a draft to where it cites the section. */
export function citations(source: LoadedSource, section: Section): (draft: Mentioning) => Location[] {
  const cited = citedAmong(source, [section]);
  return placesOf((reference) => cited(reference).length > 0);
}

/** From a draft to where it cites the section, and to the claims that it supports though their sentence does not cite it. */
function uses(source: LoadedSource, section: Section): (draft: WorkspaceDraft) => Location[] {
  const cited = citedAmong(source, [section]);
  return ({ uri, references: all, judged, rangeOf: range }) => {
    const citing: readonly Span[] = all.filter((reference) => cited(reference).length > 0);
    const resting = judged.flatMap(({ at, judgement }) => {
      const { claim } = judgement;
      const sentence = shift(claim.sentence, at);
      const isFound = !restsOn(judgement, source, section) || citing.some((each) => overlaps(each, sentence));
      return isFound ? [] : shift({ start: claim.start, end: claim.end }, at);
    });
    return [...citing, ...resting].sort((a, b) => a.start - b.start).map((span) => ({ uri, range: range(span) }));
  };
}

/** True where the best that the source has for a supported claim stands under that very chapter or question. */
function restsOn({ verdict, evidence }: Judgement, source: LoadedSource, { kind, number }: Section): boolean {
  const best = evidence.find((each) => each.source === source.source.id);
  if (verdict !== 'supported' || !best) return false;
  const place = placeAt(source, best.span.start);
  return place?.kind === kind && place.from === number;
}

function placesOf(isMeant: (reference: Reference) => boolean): (draft: Mentioning) => Location[] {
  return ({ uri, references: all, rangeOf: range }) => all.filter(isMeant).map((each) => ({ uri, range: range(each) }));
}

/** The headings under which responses speak of the place, else the entries of the catalogues. */
function declarations(subject: Subject, folders: readonly FolderContext[]): Location[] {
  if (subject.is === 'section') {
    const { source, section } = subject;
    return [{ uri: source.source.uri, range: rangeOf(source.lines, section.heading) }];
  }
  const { reference } = subject;
  const headings = unique(folders.flatMap((folder) => headingsOf(folder, reference)));
  if (headings.length) return headings;
  return unique(
    folders.flatMap(({ project }) =>
      entriesOf(project.library.catalogue, reference).flatMap((entry) => entryLocation(project, entry) ?? []),
    ),
  );
}

function headingsOf({ project }: FolderContext, { place, work, resolution }: Reference): Location[] {
  if (!place || resolution.state !== 'resolved') return [];
  return answersAt(project.library, place, work).flatMap(({ source, state, sections }) =>
    state === 'near'
      ? []
      : sections.map(({ heading }) => ({ uri: source.source.uri, range: rangeOf(source.lines, heading) })),
  );
}

/** The sources of all folders; one that several folders know, such as a bundled one, comes once. */
export function sourcesIn(folders: readonly FolderContext[]): readonly LoadedSource[] {
  const sources = folders.flatMap(({ project }) => [...project.library.sources.values()]);
  return [...new Map(sources.map((each) => [each.source.uri, each])).values()];
}

function unique(locations: readonly Location[]): Location[] {
  const key = ({ uri, range: { start } }: Location) => `${uri}#${start.line},${start.character}`;
  return [...new Map(locations.map((each) => [key(each), each])).values()];
}
