import type { Catalogue, CatalogueProblem } from './model';

export const emptyCatalogue: Catalogue = { works: new Map(), sources: new Map() };

/** The catalogues laid over one another: on equal ids the later entry replaces the earlier whole, at the earlier's place in the order. */
export function mergeCatalogues(base: Catalogue, ...over: readonly Catalogue[]): Catalogue {
  const layers = [base, ...over];
  return {
    works: new Map(layers.flatMap(({ works }) => [...works])),
    sources: new Map(layers.flatMap(({ sources }) => [...sources])),
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
