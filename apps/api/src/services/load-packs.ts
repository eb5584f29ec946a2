import {
  buildSnapshotWork,
  diffGraphsWork,
  finishWork,
  type GraphDocument,
  planRelease,
  type Release,
} from '@symptograph/core';
import type { Database } from '@symptograph/db';
import type { RunSlices } from '../graph-feed/run-slices.ts';
import { mergePacks } from './merge-packs.ts';

/** A content pack as it is read: its title and its whole graph. */
export interface LoadablePack {
  readonly title: string;
  readonly document: GraphDocument;
}

/** What is needed besides the packs. */
export interface LoadPacksDeps {
  readonly database: Database;
  /** Does long work; in one go when it is not given. */
  readonly run?: RunSlices;
  /** Mints the id of a release. */
  readonly mintReleaseId: () => string;
  /** The time now, ISO 8601. */
  readonly now: () => string;
}

/** Whom revisions name for what content packs brought. Revisions that name nobody are older than imports: packs' too. */
const BY_CONTENT_PACKS = 'content packs';

/**
 * Publishes the packs as release 1 of an empty database, or as the next release when they differ from what they brought
 * before. The release that was made, or undefined when nothing differs. What others brought stays; no packs at all mean
 * that they are switched off, and change nothing.
 */
export async function loadPacks(
  { database, run = async (work) => finishWork(work), mintReleaseId, now }: LoadPacksDeps,
  packs: readonly LoadablePack[],
): Promise<Release | undefined> {
  if (packs.length === 0) return undefined;
  const previous = await database.releases.current();
  const published = await database.releases.loadGraph();
  const isOfPacks = await packOwnership(database);
  const merged = mergePacks({ published, packs: graphOf(packs), isOfPacks });
  const edits = await run(diffGraphsWork(published, merged));
  if (edits.length === 0) return undefined;
  const titles = packs.map(({ title }) => title).join(', ');
  const plan = planRelease(await run(buildSnapshotWork(published)), edits, {
    id: mintReleaseId(),
    title: previous ? `Content update: ${titles}` : `First content: ${titles}`,
    publishedAt: now(),
    by: BY_CONTENT_PACKS,
    previous,
  });
  await database.transact((tx) => tx.releases.append(plan));
  return plan.release;
}

/** Tells of a published subject whether content packs brought it. */
export async function packOwnership({ revisions }: Database): Promise<(id: string) => boolean> {
  const bringers = await revisions.bringers();
  return (id) => {
    const bringer = bringers.get(id);
    return bringers.has(id) && (bringer === undefined || bringer === BY_CONTENT_PACKS);
  };
}

function graphOf(packs: readonly LoadablePack[]): GraphDocument {
  return {
    sources: packs.flatMap(({ document }) => document.sources),
    concepts: packs.flatMap(({ document }) => document.concepts),
    statements: packs.flatMap(({ document }) => document.statements),
    criteria: packs.flatMap(({ document }) => document.criteria),
    rules: packs.flatMap(({ document }) => document.rules),
    contracts: packs.flatMap(({ document }) => document.contracts),
    cases: packs.flatMap(({ document }) => document.cases),
  };
}
