import { buildSnapshot, diffGraphs, type GraphDocument, planRelease, type Release } from '@symptograph/core';
import type { Database } from '@symptograph/db';

/** A content pack as it is read: its title and its whole graph. */
export interface LoadablePack {
  readonly title: string;
  readonly document: GraphDocument;
}

/** What is needed besides the packs. */
export interface LoadPacksDeps {
  readonly database: Database;
  /** Mints the id of a release. */
  readonly mintReleaseId: () => string;
  /** The time now, ISO 8601. */
  readonly now: () => string;
}

/**
 * Publishes the packs as release 1 of an empty database, or as the next release when they differ from what is
 * published. The release that was made, or undefined when nothing differs.
 *
 * While there is no editorial engine the packs are the whole graph: what they no longer hold is removed.
 */
export async function loadPacks(
  { database, mintReleaseId, now }: LoadPacksDeps,
  packs: readonly LoadablePack[],
): Promise<Release | undefined> {
  const previous = await database.releases.current();
  const published = await database.releases.loadGraph();
  const edits = diffGraphs(published, graphOf(packs));
  if (edits.length === 0) return undefined;
  const titles = packs.map(({ title }) => title).join(', ');
  const plan = planRelease(buildSnapshot(published), edits, {
    id: mintReleaseId(),
    title: previous ? `Content update: ${titles}` : `First content: ${titles}`,
    publishedAt: now(),
    previous,
  });
  await database.transact((tx) => tx.releases.append(plan));
  return plan.release;
}

function graphOf(packs: readonly LoadablePack[]): GraphDocument {
  return {
    sources: packs.flatMap(({ document }) => document.sources),
    concepts: packs.flatMap(({ document }) => document.concepts),
    statements: packs.flatMap(({ document }) => document.statements),
  };
}
