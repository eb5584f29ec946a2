import { type DatabaseOptions, openDatabase, verifyDatabase } from '@symptograph/db';
import { expect } from 'vitest';

/** What clients were told that it was done. */
export interface Acknowledged {
  /** Change sets with the name that they give, once their edit was acknowledged. */
  readonly edits: Map<number, string>;
  /** Change sets with their release, once it was acknowledged. */
  readonly releases: Map<number, number>;
}

/**
 * Opens a database past the API, and expects that all of it verifies, that nothing acknowledged is lost, and that each change set has
 * its whole release or none. How many releases there are.
 */
export async function expectNothingLost(
  options: DatabaseOptions,
  { edits, releases }: Acknowledged,
): Promise<number> {
  const database = await openDatabase(options);
  try {
    expect(await verifyDatabase(database)).toEqual([]);
    for (const [number, name] of edits) {
      const changes = await database.changes.ofSet(number);
      expect(JSON.stringify(changes)).toContain(name);
      const { status, publishedRelease } = (await database.changeSets.find(number)) ?? {};
      const told = releases.get(number);
      if (told !== undefined)
        expect({ number, publishedRelease }).toEqual({ number, publishedRelease: told });
      expect(status === 'PUBLISHED').toBe(publishedRelease !== null);
      if (typeof publishedRelease === 'number') {
        const graph = await database.releases.loadGraph(publishedRelease);
        expect(graph.concepts.map((concept) => concept.name)).toContain(name);
      }
    }
    return (await database.releases.current())?.number ?? 0;
  } finally {
    await database.close();
  }
}
