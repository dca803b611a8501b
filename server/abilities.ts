import type { ClientCapabilities } from 'vscode-languageserver';

/** What an editor can do beyond the protocol. It says so under `experimental.belegg` of its capabilities. */
export interface Abilities {
  /** Shows a list of places in answer to {@link showReferences}. */
  readonly showsReferences: boolean;
  /** Lists the headings of Markdown files itself, so that listing them again would only repeat them. */
  readonly listsMarkdownHeadings: boolean;
  /** Takes notifications of what has been read. */
  readonly showsStatus: boolean;
}

/** A command of the editor: takes a document's URI, a position in it and locations, all as in the protocol. */
export const showReferences = 'belegg.showReferences';

/** The abilities that an editor has announced; those it does not mention it does not have. */
export function abilitiesOf({ experimental }: ClientCapabilities): Abilities {
  const announced = isRecord(experimental) && isRecord(experimental.belegg) ? experimental.belegg : {};
  return {
    showsReferences: announced.showsReferences === true,
    listsMarkdownHeadings: announced.listsMarkdownHeadings === true,
    showsStatus: announced.showsStatus === true,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
