import {
  type CompletionItem,
  type CompletionList,
  type CompletionParams,
  CompletionTriggerKind,
} from 'vscode-languageserver';
import { suggestInCatalogue } from './completion/catalogue';
import { suggestCitations } from './completion/citations';
import { type Cursor, cursorAt, type Trigger } from './completion/cursor';
import { documentationOf, isItemData } from './completion/documentation';
import { suggestNames } from './completion/names';
import { suggestPlaces } from './completion/places';
import { suggestQuotations } from './completion/quotations';
import { completionList, type ItemData, type Suggestions } from './completion/suggestion';
import { suggestWorks } from './completion/works';
import type { CatalogueContext, Context, Feature } from './feature';

const triggers = [' ', '(', '«', '.'] as const;

/** What can stand at the cursor: places, works, names, citations and verbatim quotations in drafts, keys and ids in catalogues. */
export const completion: Feature = {
  capabilities: () => ({ completionProvider: { triggerCharacters: [...triggers], resolveProvider: true } }),
  register: (connection, answer, { answerInCatalogue }) => {
    const inDraft = answer(completeDraft);
    const inCatalogue = answerInCatalogue(completeCatalogue);
    connection.onCompletion(async (params, token) => (await inDraft(params, token)) ?? inCatalogue(params, token));
    const resolved = answer(
      (context, { item, data }: { item: CompletionItem; data: ItemData; textDocument: { uri: string } }) =>
        withDocumentation(context, item, data),
    );
    connection.onCompletionResolve(async (item, token) => {
      const data: unknown = item.data;
      if (!isItemData(data)) return item;
      return (await resolved({ item, data, textDocument: { uri: data.uri } }, token)) ?? item;
    });
  },
};

/** In this order: what a keyword or mark calls for before what may go on from a few letters. */
const suggesters: readonly ((cursor: Cursor) => Suggestions | undefined)[] = [
  suggestPlaces,
  suggestWorks,
  suggestQuotations,
  suggestCitations,
  suggestNames,
];

/** What can stand at the position in a draft; null where there is nothing, where there is no prose, and in responses. */
export function completeDraft(context: Context, params: CompletionParams): CompletionList | null {
  if (context.project.sourceAt(context.document.uri)) return null;
  const cursor = cursorAt(context, context.document.offsetAt(params.position), triggerOf(params));
  if (!cursor) return null;
  for (const suggest of suggesters) {
    const found = suggest(cursor);
    if (found) return completionList(context, found);
  }
  return null;
}

/** What can stand at the position in a catalogue. */
export function completeCatalogue(context: CatalogueContext, params: CompletionParams): CompletionList | null {
  const trigger = triggerOf(params);
  return trigger === 'asked' || trigger === ' ' ? suggestInCatalogue(context, params.position) : null;
}

function triggerOf({ context }: CompletionParams): Trigger {
  if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter) return 'asked';
  return triggers.find((each) => each === context.triggerCharacter) ?? 'asked';
}

/** The item with what is known of it, made when it is looked at. */
export function withDocumentation(context: Context, item: CompletionItem, data: ItemData): CompletionItem {
  const documentation = documentationOf(context, data);
  return documentation ? { ...item, documentation } : item;
}
