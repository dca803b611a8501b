import type { CancellationToken, Range } from 'vscode-languageserver';
import type { PlacedJudgement } from '../claims/placed';
import type { DraftLanguage } from '../project/draftBlocks';
import type { DraftSummary } from '../project/drafts';
import type { Reference } from '../references/model';
import { type Heading, headings } from '../text/headings';
import type { Span } from '../text/span';
import { unlessCancelled } from './cancellation';
import type { Context, FolderContext } from './feature';
import { rangeIn, rangeOf } from './ranges';

/** A draft of the workspace: an open one as it stands, any other as it lies on disk. */
export interface WorkspaceDraft {
  readonly uri: string;
  readonly language: DraftLanguage;
  readonly references: readonly Reference[];
  /** Its claims; none of a draft that is not open, where they are not judged. */
  readonly judged: readonly PlacedJudgement[];
  headings(): readonly Heading[];
  rangeOf(span: Span): Range;
}

/**
 * Every draft of the folders, each once and the open ones first. Sources are no drafts.
 * @throws ResponseError when the request is cancelled while they are read
 */
export async function draftsIn(
  folders: readonly FolderContext[],
  token: CancellationToken,
): Promise<readonly WorkspaceDraft[]> {
  const stored = await unlessCancelled(Promise.all(folders.map((folder) => folder.storedDrafts())), token);
  const drafts = new Map<string, WorkspaceDraft>();
  const add = (draft: WorkspaceDraft) => {
    const file = fileOf(draft.uri);
    if (!drafts.has(file)) drafts.set(file, draft);
  };
  for (const folder of folders)
    for (const context of folder.drafts()) if (!folder.project.sourceAt(context.document.uri)) add(openDraft(context));
  for (const summary of stored.flat()) add(storedDraft(summary));
  return [...drafts.values()];
}

function openDraft({ document, analysis }: Context): WorkspaceDraft {
  return {
    uri: document.uri,
    language: document.languageId === 'markdown' ? 'markdown' : 'plaintext',
    references: analysis.references,
    judged: analysis.judged,
    headings: () =>
      headings(
        analysis.text,
        analysis.scanned.map(({ block }) => block),
      ),
    rangeOf: (span) => rangeIn(document, span),
  };
}

function storedDraft({ uri, language, references, headings: found, lines }: DraftSummary): WorkspaceDraft {
  return { uri, language, references, judged: [], headings: () => found, rangeOf: (span) => rangeOf(lines, span) };
}

/** An address by which files can be told apart: editors encode more or fewer characters of one, and write the letter of a drive as they like. */
export function fileOf(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[a-z]:/i, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
