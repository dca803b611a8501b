import type { StaticFeature } from 'vscode-languageclient/node';
import type { Abilities } from '../server/abilities';

const belegg: Abilities = { showsReferences: true, listsMarkdownHeadings: true, showsStatus: true };

/** Tells the server at its start what this editor can do beyond the protocol. */
export const abilities: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...capabilities.experimental, belegg };
  },
  initialize: () => {},
  getState: () => ({ kind: 'static' }),
  clear: () => {},
};
