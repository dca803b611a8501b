import { codeAction } from './codeAction';
import { codeLens } from './codeLens';
import { definition } from './definition';
import { documentHighlight } from './documentHighlight';
import { documentSymbol } from './documentSymbol';
import type { Feature } from './feature';
import { hover } from './hover';
import { references } from './references';
import { typeDefinition } from './typeDefinition';
import { workspaceSymbol } from './workspaceSymbol';

/** Every language feature that answers requests. */
export const features: readonly Feature[] = [
  hover,
  definition,
  documentHighlight,
  documentSymbol,
  codeAction,
  codeLens,
  references,
  typeDefinition,
  workspaceSymbol,
];
