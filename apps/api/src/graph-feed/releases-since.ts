import type { Release } from '@symptograph/core';
import type { Database } from '@symptograph/db';

const RELEASES_AT_ONCE = 1_000;

/** All releases of a database that are newer than `since`, newest first, read a part at a time. */
export async function releasesSince({ releases }: Database, since: number): Promise<readonly Release[]> {
  const found: Release[] = [];
  for (let more = true; more && (found.at(-1)?.number ?? Number.POSITIVE_INFINITY) > since + 1; ) {
    const page = await releases.list({ first: RELEASES_AT_ONCE, after: found.at(-1)?.number });
    found.push(...page.entries);
    more = page.more;
  }
  return found.filter(({ number }) => number > since);
}
