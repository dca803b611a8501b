import type { FolderAccess } from './project/files';
import type { Store } from './project/store';

/** What the program around the server brings: Node, a browser's worker or a test. */
export interface Host {
  readonly files: FolderAccess;
  readonly store: Store;
  /** URI of the folder that holds Belegg's own `seeds/` and `docs/`, with its final slash. */
  readonly home: string;
}
