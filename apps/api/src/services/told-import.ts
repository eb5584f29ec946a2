import type { ImportPlan } from '@symptograph/exchange';

/** How many of each list are told; how many there are is told beside it. */
const MOST_TOLD = 200;

/** The account of an import as it is told: counts, and of each list the first 200. */
export interface ToldImport
  extends Pick<ImportPlan, 'counts' | 'dangling' | 'leftOut' | 'kept' | 'findings'> {
  /** How many are dangling, left out or kept, told or not. */
  readonly troubleCount: number;
  /** How many findings there are, told or not. */
  readonly findingCount: number;
}

/** What is told of a plan: as long for an ontology as for a table. */
export function toldImport({ counts, dangling, leftOut, kept, findings }: ImportPlan): ToldImport {
  return {
    counts,
    dangling: dangling.slice(0, MOST_TOLD),
    leftOut: leftOut.slice(0, MOST_TOLD),
    kept: kept.slice(0, MOST_TOLD),
    findings: findings.slice(0, MOST_TOLD),
    troubleCount: dangling.length + leftOut.length + kept.length,
    findingCount: findings.length,
  };
}
