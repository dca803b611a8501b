import { findClaims } from '../../server/claims/find';
import type { Claim } from '../../server/claims/model';
import { findReferences } from '../../server/references/find';
import { blocks } from '../../server/text/blocks';
import { overlaps } from '../../server/text/span';
import { type GoldRow, type GoldSet, spanOfRow } from './gold';

/** What was found in one labelled sentence. */
export interface FoundRow {
  readonly row: GoldRow;
  readonly claims: readonly Claim[];
}

/** How well the claims of one draft were found. */
export interface FindingScore {
  readonly file: string;
  readonly rows: readonly FoundRow[];
  /** Sentences labelled as claims, those of them in which one was found, and those with just the labelled actors. */
  readonly claims: number;
  readonly found: number;
  readonly rightActors: number;
  /** Sentences labelled as no claims, and those of them in which none was found. */
  readonly noClaims: number;
  readonly quiet: number;
}

/** Scores claim finding on every draft of a set. A sentence has the actors of all its claims together. */
export function scoreFinding(set: GoldSet): readonly FindingScore[] {
  return set.drafts.map(({ file, text, rows }) => {
    const references = findReferences(text, set.library.catalogue, { scanner: set.library.scanner });
    const claims = findClaims({ text, blocks: blocks(text, 'markdown'), references, library: set.library });
    const scored = rows.flatMap((row): FoundRow[] => {
      const span = spanOfRow(text, row);
      return span ? [{ row, claims: claims.filter((claim) => overlaps(claim, span)) }] : [];
    });
    const labelled = scored.filter(({ row }) => row.verdict !== 'no-claim');
    const others = scored.filter(({ row }) => row.verdict === 'no-claim');
    return {
      file,
      rows: scored,
      claims: labelled.length,
      found: labelled.filter((each) => each.claims.length).length,
      rightActors: labelled.filter(hasRightActors).length,
      noClaims: others.length,
      quiet: others.filter((each) => !each.claims.length).length,
    };
  });
}

/** True when the claims of the sentence name just the labelled actors. */
export function hasRightActors({ row, claims }: FoundRow): boolean {
  const found = [...new Set(claims.flatMap(({ actors }) => actors))].sort();
  return found.join() === [...row.actors].sort().join();
}

/** The scores as lines of a table, a draft a line, with the errors of drafts that may be looked at. */
export function reportFinding(set: GoldSet): readonly string[] {
  const scores = scoreFinding(set);
  const sum = (of: (score: FindingScore) => number) => scores.reduce((total, score) => total + of(score), 0);
  const all = {
    file: 'all',
    claims: sum((s) => s.claims),
    found: sum((s) => s.found),
    rightActors: sum((s) => s.rightActors),
    noClaims: sum((s) => s.noClaims),
    quiet: sum((s) => s.quiet),
  };
  const errors = scores.filter(({ file }) => set.mayLook(file)).flatMap(errorsOf);
  return [
    `${set.name}: claims found · right actors · no-claims left alone`,
    ...[...scores, all].map(lineOf),
    ...errors,
  ];
}

function lineOf({ file, claims, found, rightActors, noClaims, quiet }: Omit<FindingScore, 'rows'>): string {
  const share = (part: number, whole: number) =>
    `${part}/${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '–'} %)`;
  return `  ${file.padEnd(14)} ${share(found, claims)} · ${share(rightActors, claims)} · ${share(quiet, noClaims)}`;
}

function errorsOf({ file, rows }: FindingScore): readonly string[] {
  return rows.flatMap((each) => {
    const { row, claims } = each;
    const wanted = row.verdict === 'no-claim' ? [] : row.actors;
    const actors = [...new Set(claims.flatMap((claim) => claim.actors))];
    const wrong = row.verdict === 'no-claim' ? claims.length > 0 : !hasRightActors(each);
    return wrong ? [`  ${file}:${row.line} wants [${wanted}] has [${actors}] ${row.text}`] : [];
  });
}
