import type { Catalogue } from '../../catalogue/model';
import type { ReferenceKind } from '../model';

const kindsById: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^nou:/, 'nou'],
  [/^(?:meldst|stmeld|prop|stprp|otprp|innst[a-z]*|dok\d*):/, 'stortinget-doc'],
  [/^directive:/, 'directive'],
  [/^committee:/, 'committee'],
  [/^rethos(?::|$)/, 'rethos'],
  [/^lis[123]?$/, 'lis'],
];

/** The kind of reference that names the work with this id. */
export function kindOfWork(id: string): ReferenceKind {
  return kindsById.find(([pattern]) => pattern.test(id))?.[1] ?? 'report';
}

/** The target that leads to the work with this id: the id itself where it has a prefix of its own, else `report:` and the id. */
export function targetOfWork(id: string): string {
  return kindOfWork(id) === 'report' && !id.startsWith('report:') ? `report:${id}` : id;
}

/** The id as a list of the catalogue's works: empty when the catalogue does not have it. */
export function listed(catalogue: Catalogue, id: string): readonly string[] {
  return catalogue.works.has(id) ? [id] : [];
}
