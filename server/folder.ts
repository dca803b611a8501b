import type { FolderDrafts } from './project/drafts';
import type { Project } from './project/project';
import type { Settings } from './project/settings';
import { canonical } from './project/uri';

/** A workspace folder of a session, or what stands in for one where the editor has none. */
export interface Folder {
  /** As the editor spells it; empty where there is no folder. */
  readonly uri: string;
  /** The same in its canonical spelling, without a final slash. */
  readonly key: string;
  settings: Settings;
  project: Project;
  readonly drafts: FolderDrafts;
  /** Resolves when the folder is known as it was at the last change. */
  ready: Promise<void>;
  /** Grows with each reload, so that an overtaken one can stop. */
  generation: number;
}

/** The innermost of the folders around a document; the first one for a document outside all of them. */
export function folderAround(folders: readonly Folder[], uri: string): Folder {
  const file = canonical(uri);
  const around = folders.filter(({ key }) => file.startsWith(`${key}/`)).sort((a, b) => b.key.length - a.key.length);
  const folder = around[0] ?? folders[0];
  if (!folder) throw new Error('A session has at least one folder.');
  return folder;
}

/** Waits until no reading is under way, also when one is overtaken by the next meanwhile. */
export async function settled(folder: Folder): Promise<void> {
  for (let ready: Promise<void> | undefined; ready !== folder.ready; ) {
    ready = folder.ready;
    await ready;
  }
}
