import { type Requirement, rolesWith } from '@symptograph/core';
import type { Reads } from '@symptograph/db';

/** Whose approval a change set may get. */
interface Wanted {
  readonly requirement: Requirement;
  readonly contributors: ReadonlySet<string>;
}

/** Ids of the people whose approval can count: active, with a role that is needed, and who wrote no part of it. */
export async function peopleWhoCanApprove(
  reads: Reads,
  { requirement, contributors }: Wanted,
): Promise<readonly string[]> {
  const people = await reads.people.list();
  return people
    .filter(({ id, roles, deactivatedAt }) => {
      const all = rolesWith(roles);
      const isNeeded = requirement.needs.some(({ role }) => all.has(role));
      return isNeeded && deactivatedAt === null && !contributors.has(id) && !all.has('BOT');
    })
    .map(({ id }) => id);
}
