import { codeAction } from './codeAction';
import { codeLens } from './codeLens';
import { completion } from './completion';
import { definition } from './definition';
import { documentHighlight } from './documentHighlight';
import { documentLink } from './documentLink';
import { documentSymbol } from './documentSymbol';
import type { Feature } from './feature';
import { foldingRange } from './foldingRange';
import { hover } from './hover';
import { implementation } from './implementation';
import { inlayHint } from './inlayHint';
import { references } from './references';
import { rename } from './rename';
import { renameFiles } from './renameFiles';
import { selectionRange } from './selectionRange';
import { semanticTokens } from './semanticTokens';
import { textDocumentContent } from './textDocumentContent';
import { typeDefinition } from './typeDefinition';
import { workspaceSymbol } from './workspaceSymbol';

/** Every language feature that answers requests. */
export const features: readonly Feature[] = [
  hover,
  definition,
  documentHighlight,
  documentSymbol,
  codeAction,
  completion,
  codeLens,
  documentLink,
  foldingRange,
  implementation,
  inlayHint,
  references,
  rename,
  renameFiles,
  selectionRange,
  semanticTokens,
  textDocumentContent,
  typeDefinition,
  workspaceSymbol,
];
