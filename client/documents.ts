const defaultLanguages = ['markdown', 'plaintext'];

/** The part of the editor's configuration that is read here. */
interface Configuration {
  get(section: string): unknown;
}

/** A document filter that both the editor's and the client's interfaces take. */
export interface Filter {
  readonly scheme: string;
  readonly language?: string;
  readonly pattern?: string;
}

/**
 * What the server is told of: drafts in the chosen languages, saved or not, and catalogues. Documents of other schemes
 * are copies, such as the old side of a comparison, and findings there would only repeat those in the draft.
 */
export function selectorOf(configuration: Configuration): Filter[] {
  const chosen = configuration.get('documentLanguages');
  const ids = Array.isArray(chosen) ? chosen.filter((id) => typeof id === 'string' && id !== '') : defaultLanguages;
  const drafts = ids.flatMap((language) => ['file', 'untitled'].map((scheme) => ({ scheme, language })));
  return [...drafts, { scheme: 'file', pattern: '**/belegg.yaml' }];
}
