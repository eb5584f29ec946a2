import type { Release } from '@symptograph/core';
import type { Release as ReleaseRow } from '../generated/prisma/client.ts';
import type { Reader } from './reader.ts';

/** The row of a release. */
export function releaseRow(release: Release): ReleaseRow {
  const { previousHash = null, publishedAt, changeSet: changeSetNumber = null, ...columns } = release;
  return { ...columns, previousHash, changeSetNumber, publishedAt: new Date(publishedAt) };
}

/** The release of a row. */
export function releaseOf({ previousHash, publishedAt, changeSetNumber, ...columns }: ReleaseRow): Release {
  return {
    ...columns,
    publishedAt: publishedAt.toISOString(),
    ...(previousHash !== null && { previousHash }),
    ...(changeSetNumber !== null && { changeSet: changeSetNumber }),
  };
}

/** The newest release; undefined as long as nothing was published. */
export async function currentRelease(reader: Reader): Promise<Release | undefined> {
  const row = await reader.release.findFirst({ orderBy: { number: 'desc' } });
  return row ? releaseOf(row) : undefined;
}
