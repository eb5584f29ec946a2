import type { GraphDocument, Release, Source } from '@symptograph/core';
import { loadGraph } from './load-graph.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader } from './reader.ts';
import { currentRelease, releaseOf } from './release-rows.ts';
import { readSubjects } from './subject-rows.ts';
import { SUBJECT_TABLES } from './subject-tables.ts';

/** The releases there are, and the graph as each left it. */
export interface Releases {
  /** The newest release; undefined as long as nothing was published. */
  current(): Promise<Release | undefined>;
  find(number: number): Promise<Release | undefined>;
  /** Newest first. */
  list(page: PageRequest): Promise<Page<Release>>;
  /**
   * The whole graph at a release, subjects of each type sorted by id; at the current one when none is named, and
   * empty as long as nothing was published. Throws when there is no such release.
   */
  loadGraph(number?: number): Promise<GraphDocument>;
  /** The sources of the current one, sorted by id. */
  loadSources(): Promise<readonly Source[]>;
}

/** The releases, read through `reader`. */
export function releasesOf(reader: Reader): Releases {
  return {
    current: () => currentRelease(reader),
    find: async (number) => {
      const row = await reader.release.findUnique({ where: { number } });
      return row ? releaseOf(row) : undefined;
    },
    list: ({ first, after }) => listReleases(reader, { first, after }),
    loadGraph: (number) => loadGraph(reader, number),
    loadSources: async () => (await readSubjects(reader, SUBJECT_TABLES.SOURCE)) as readonly Source[],
  };
}

async function listReleases(reader: Reader, { first, after }: PageRequest): Promise<Page<Release>> {
  const rows = await reader.release.findMany({
    ...(after !== undefined && { where: { number: { lt: after } } }),
    orderBy: { number: 'desc' },
    take: first + 1,
  });
  return pageOf(rows.map(releaseOf), first, await reader.release.count());
}
