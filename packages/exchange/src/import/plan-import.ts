import { diffGraphs, type Edit, type Finding, type GraphDocument } from '@symptograph/core';
import type { Drafts, Trouble } from './drafts.ts';
import { findingsAfter } from './findings-after.ts';
import { type ImportCounts, importCounts } from './import-counts.ts';
import { planConcepts } from './plan-concepts.ts';
import { planSources } from './plan-sources.ts';
import { planStatements } from './plan-statements.ts';
import type { Planning } from './planning.ts';

/** What an import would do: edits that make a release, and the account of them. */
export interface ImportPlan {
  readonly edits: readonly Edit[];
  readonly counts: ImportCounts;
  /** Statements that name what the graph does not have. */
  readonly dangling: readonly Trouble[];
  /** What could not be read, or has no place in the graph. */
  readonly leftOut: readonly Trouble[];
  /** What the files say of subjects that something else brought; they stay as they are. */
  readonly kept: readonly Trouble[];
  /** What is to be said against the graph after the edits, where they reach; a finding of integrity forbids them. */
  readonly findings: readonly Finding[];
}

/** Plans the import of what some files say into a graph; changes nothing itself. */
export function planImport(drafts: Drafts, planning: Planning): ImportPlan {
  const { before } = planning;
  const sources = planSources(before.sources, drafts.sources, planning);
  const concepts = planConcepts(drafts.concepts, sources, planning);
  const statements = planStatements(drafts.statements, {
    planning,
    sources,
    imported: new Set(drafts.sources.flatMap(({ slug }) => sources.get(slug)?.id ?? [])),
    concepts: concepts.concepts,
  });
  const after: GraphDocument = {
    ...before,
    sources: [...sources.values()],
    concepts: [...concepts.concepts.values()],
    statements: statements.statements,
  };
  const edits = diffGraphs(before, after);
  return {
    edits,
    counts: importCounts(before, edits),
    dangling: statements.dangling,
    leftOut: [...drafts.leftOut, ...concepts.leftOut, ...statements.leftOut],
    kept: [...concepts.kept, ...statements.kept],
    findings: findingsAfter(planning, edits),
  };
}
