import { Entry, lazy } from './entries';
import { read as readSpeakers } from './speakers.yaml';

/** What speakers.yaml says of those who may hold a view without being known by name. */
export interface Speakers {
  /** Lemmas of stance.yaml that only people and bodies can be the subject of. */
  readonly personal: ReadonlySet<string>;
  /** Ends of words for texts, for parts of the respondent, and for bodies in the indefinite. */
  readonly texts: readonly string[];
  readonly own: readonly string[];
  readonly bodies: readonly string[];
  /** Ends of words for a council that is named by the body it speaks for: «Sametingsrådet». */
  readonly councils: readonly string[];
  /** Words before a noun that stands for some of many. */
  readonly several: ReadonlySet<string>;
}

/** The lists of speakers.yaml. */
export const speakers = lazy((): Speakers => {
  const file = new Entry('speakers', readSpeakers());
  return {
    personal: new Set([...file.lists('verbs'), ...file.lists('adjectives')].flat()),
    texts: file.texts('texts'),
    own: file.texts('own'),
    bodies: file.texts('bodies'),
    councils: file.texts('councils'),
    several: new Set(file.texts('several')),
  };
});
