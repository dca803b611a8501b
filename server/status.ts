import type { Project } from './project/project';

/** Sent whenever responses have been read, to editors that have announced that they show it. */
export const statusNotification = 'belegg/status';

export interface Status {
  /** Responses that are read, each counted once. */
  readonly sources: number;
  /** Works that references can lead to. */
  readonly works: number;
}

/** What all projects of a session know together. */
export function statusOf(projects: readonly Project[]): Status {
  const libraries = projects.map(({ library }) => library);
  return {
    sources: new Set(libraries.flatMap(({ sources }) => [...sources.values()].map(({ source }) => source.uri))).size,
    works: new Set(libraries.flatMap(({ catalogue }) => [...catalogue.works.keys()])).size,
  };
}
