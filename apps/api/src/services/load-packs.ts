import {
  buildSnapshot,
  diffGraphsWork,
  EMPTY_GRAPH,
  finishWork,
  type GraphDocument,
  planRelease,
  type Release,
} from '@symptograph/core';
import type { Database } from '@symptograph/db';
import type { RunSlices } from '../graph-feed/run-slices.ts';
import { BY_CONTENT_PACKS } from './pack-ownership.ts';
import type { NewPersonDeps } from './program-person.ts';
import { proposePacks } from './propose-packs.ts';

/** A content pack as it is read: its title and its whole graph. */
export interface LoadablePack {
  readonly title: string;
  readonly document: GraphDocument;
}

/** What is needed besides the packs. */
export interface LoadPacksDeps extends NewPersonDeps {
  readonly database: Database;
  /** Does long work; in one go when it is not given. */
  readonly run?: RunSlices;
}

/** What came of packs. */
export interface LoadedPacks {
  /** The release that they became. */
  readonly release?: Release;
  /** The number of the change set in which what is new in them waits for editors. */
  readonly waiting?: number;
}

/**
 * Publishes the packs as release 1 of an empty database. From then on what is new in them comes as an open change set, so that what
 * editors have made of them stays, and what collides is seen. No packs at all mean that they are switched off, and change nothing.
 */
export async function loadPacks(deps: LoadPacksDeps, packs: readonly LoadablePack[]): Promise<LoadedPacks> {
  if (packs.length === 0) return {};
  const titles = packs.map(({ title }) => title).join(', ');
  const graph = graphOf(packs);
  const current = await deps.database.releases.current();
  if (!current) return { release: await publishFirst(deps, titles, graph) };
  const waiting = await proposePacks(deps, { titles, graph, current });
  return waiting === undefined ? {} : { waiting };
}

async function publishFirst(
  { database, run = async (work) => finishWork(work), mintId, now }: LoadPacksDeps,
  titles: string,
  graph: GraphDocument,
): Promise<Release> {
  const plan = planRelease(buildSnapshot(EMPTY_GRAPH), await run(diffGraphsWork(EMPTY_GRAPH, graph)), {
    id: mintId('rel'),
    title: `First content: ${titles}`,
    publishedAt: now(),
    by: BY_CONTENT_PACKS,
  });
  await database.transact((tx) => tx.releases.append(plan));
  return plan.release;
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
