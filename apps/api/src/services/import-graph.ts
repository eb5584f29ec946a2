import { buildSnapshot, EMPTY_GRAPH, planRelease, type Release } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { type Drafts, type ImportPlan, planImport } from '@symptograph/exchange';
import { monotonicFactory } from 'ulid';
import { packOwnership } from './load-packs.ts';

/** What an import did, or would do. */
export interface ImportOutcome {
  readonly plan: ImportPlan;
  /** The release that it made; undefined for a dry run, when nothing changed, and when findings forbid it. */
  readonly release: Release | undefined;
}

/** What is imported and how. */
export interface ImportRequest {
  readonly title: string;
  readonly drafts: Drafts;
  /** Publish it; otherwise only tell what would happen. */
  readonly apply: boolean;
}

/**
 * Imports drafts as one release, in one transaction. Without a database the plan is for an empty graph. A finding of
 * integrity on anything that it touches keeps all of it from being published.
 *
 * @throws ReleaseConflict when another process published meanwhile.
 */
export async function importGraph(
  database: Database | undefined,
  { title, drafts, apply }: ImportRequest,
): Promise<ImportOutcome> {
  const mint = monotonicFactory();
  const before = (await database?.releases.loadGraph()) ?? EMPTY_GRAPH;
  const previous = await database?.releases.current();
  const snapshot = buildSnapshot(before);
  const plan = planImport(drafts, {
    before,
    snapshot,
    newId: (prefix) => `${prefix}_${mint()}`,
    isLocked: database ? await packOwnership(database) : () => false,
  });
  const isSound = plan.findings.every(({ gate }) => gate !== 'INTEGRITY');
  if (!database || !apply || !isSound || plan.edits.length === 0) return { plan, release: undefined };
  const made = planRelease(snapshot, plan.edits, {
    id: `rel_${mint()}`,
    title: `Import: ${title}`,
    publishedAt: new Date().toISOString(),
    by: `import of ${title}`,
    previous,
  });
  await database.transact((tx) => tx.releases.append(made));
  return { plan, release: made.release };
}
