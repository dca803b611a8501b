import type { OwnLexicon } from '../lexicon/thesaurus';
import type { Catalogue, CatalogueProblem } from './model';

export const emptyCatalogue: Catalogue = { works: new Map(), sources: new Map() };

/**
 * The catalogues laid over one another: on equal ids the later entry replaces the earlier whole, at the earlier's place in the order. Words
 * of their own are put together.
 */
export function mergeCatalogues(base: Catalogue, ...over: readonly Catalogue[]): Catalogue {
  const layers = [base, ...over];
  const lexicon = mergeLexicons(layers.flatMap((layer) => layer.lexicon ?? []));
  return {
    works: new Map(layers.flatMap(({ works }) => [...works])),
    sources: new Map(layers.flatMap(({ sources }) => [...sources])),
    ...(lexicon && { lexicon }),
  };
}

function mergeLexicons(lexicons: readonly OwnLexicon[]): OwnLexicon | undefined {
  const [first, ...rest] = lexicons;
  if (!rest.length) return first;
  return {
    synonyms: lexicons.flatMap(({ synonyms }) => synonyms),
    opposites: lexicons.flatMap(({ opposites }) => opposites),
  };
}

/** What shows only when all files are known: sources from the file at `uri` that answer a work nobody lists. */
export function checkCatalogue(merged: Catalogue, uri: string): readonly CatalogueProblem[] {
  return [...merged.sources.values()].flatMap((source): readonly CatalogueProblem[] => {
    if (source.catalogue !== uri || source.about === undefined || merged.works.has(source.about)) return [];
    return [
      {
        span: source.aboutSpan ?? source.span,
        message: `Fant ikke verket «${source.about}» som kilden «${source.id}» svarer på. Legg det til under «works», eller rett id-en.`,
        severity: 'error',
      },
    ];
  });
}
