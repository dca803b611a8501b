import type { CompletionItem, CompletionItemKind, CompletionList } from 'vscode-languageserver';
import { shorten } from '../../evidence/extracts';
import type { LoadedSource } from '../../evidence/library';
import type { Place } from '../../references/model';
import type { Span } from '../../text/span';
import type { Context } from '../feature';
import { rangeIn } from '../ranges';

/** What an item stands for, so that its documentation can be made when it is looked at. */
export type Meaning =
  | { readonly type: 'place'; readonly kind: Place['kind']; readonly number: string; readonly work?: string }
  | { readonly type: 'work'; readonly id: string; readonly target: string }
  | { readonly type: 'actor'; readonly id: string }
  | { readonly type: 'passage'; readonly source: string; readonly passage: number };

/** What `CompletionItem.data` holds. */
export type ItemData = Meaning & { readonly uri: string };

/** Something that may be put in at the cursor. */
export interface Suggestion {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What it is called, right behind the label. */
  readonly title?: string | undefined;
  /** Who or what it belongs to, at the end of the line. */
  readonly from?: string | undefined;
  readonly newText: string;
  /** What the typed text is compared with; `newText` unless told otherwise. */
  readonly filterText?: string;
  readonly meaning: Meaning;
}

/** Suggestions, best first, for one stretch of the draft. */
export interface Suggestions {
  /** What is replaced: all that has been typed of it, on one line. */
  readonly replaced: Span;
  readonly suggestions: readonly Suggestion[];
  /** True when there are more than these, so that the next letter must be asked about. */
  readonly isIncomplete?: boolean;
}

const longestTitle = 70;

const namesShown = 2;

/** «NTNU, Helsedirektoratet +3»; undefined for nobody. */
export function fewNames(sources: readonly LoadedSource[]): string | undefined {
  if (!sources.length) return undefined;
  const names = sources.slice(0, namesShown).map(({ source }) => source.actor.name);
  return names.join(', ') + (sources.length > namesShown ? ` +${sources.length - namesShown}` : '');
}

/** The suggestions as the editor takes them: in this order, without snippets. */
export function completionList(context: Context, { replaced, suggestions, isIncomplete }: Suggestions): CompletionList {
  const range = rangeIn(context.document, replaced);
  const isAble = context.client.textDocument?.completion?.completionItem?.labelDetailsSupport === true;
  const items = suggestions.map((suggestion, order): CompletionItem => {
    const { label, kind, newText, filterText = newText, meaning } = suggestion;
    const data: ItemData = { ...meaning, uri: context.document.uri };
    return {
      label,
      kind,
      ...details(suggestion, isAble),
      sortText: String(order).padStart(4, '0'),
      filterText,
      textEdit: { range, newText },
      data,
    };
  });
  return { isIncomplete: isIncomplete === true, items };
}

function details({ title, from }: Suggestion, isAble: boolean): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  const short = title === undefined ? undefined : shorten(title, longestTitle);
  if (!isAble) {
    const detail = [short, from].filter((each) => each !== undefined).join(' · ');
    return detail ? { detail } : {};
  }
  return {
    labelDetails: {
      ...(short !== undefined && { detail: ` ${short}` }),
      ...(from !== undefined && { description: from }),
    },
  };
}
