import type { Database } from '@symptograph/db';

/** Whom revisions name for what content packs brought. Revisions that name nobody are older than imports: packs' too. */
export const BY_CONTENT_PACKS = 'content packs';

const MOST_SETS = 10_000;

/** Numbers of the change sets in which content packs were published, oldest first. */
export async function publishedPackSets({
  changeSets,
}: Pick<Database, 'changeSets'>): Promise<readonly number[]> {
  const { entries } = await changeSets.list(
    { origin: 'PACK', statuses: ['PUBLISHED'] },
    { first: MOST_SETS },
  );
  return entries.map(({ number }) => number).reverse();
}

/** Tells of a published subject whether content packs brought it. */
export async function packOwnership(database: Database): Promise<(id: string) => boolean> {
  const bringers = await database.revisions.bringers();
  const sets = new Set((await publishedPackSets(database)).map((number) => `CS-${number}`));
  return (id) => {
    const bringer = bringers.get(id);
    if (!bringers.has(id)) return false;
    return bringer === undefined || bringer === BY_CONTENT_PACKS || sets.has(bringer);
  };
}
