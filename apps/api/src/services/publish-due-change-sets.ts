import type { StoredChangeSet } from '@symptograph/db';
import type { AtDesk, Desk } from '../desk/desk.ts';
import { BlockedError, ForbiddenError } from '../domain-error.ts';
import { holdChangeSet } from './hold-change-set.ts';
import { publishChangeSet } from './publish-change-set.ts';
import { whoScheduled } from './who-scheduled.ts';

/**
 * Publishes every change set whose time has come, the earliest first, as whoever scheduled it and by what its gate says now; one that
 * cannot be published is held. Throws an AggregateError of what else went wrong, after the rest was done.
 */
export async function publishDueChangeSets(desk: Desk): Promise<void> {
  const due = await desk.database().changeSets.dueAt(desk.now());
  if (due.length === 0) return;
  await desk.refresh();
  const failures: unknown[] = [];
  for (const changeSet of due) {
    await publishDue(desk, changeSet).catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0)
    throw new AggregateError(failures, 'Some change sets that are due were not published.');
}

async function publishDue(desk: Desk, due: StoredChangeSet): Promise<void> {
  const actorId = (await whoScheduled(desk.database(), due.number)) ?? due.ownerId;
  try {
    const viewer = await viewerWhoScheduled(desk, actorId);
    await publishChangeSet({ desk, viewer }, { changeSet: due.number });
  } catch (error) {
    if (!(error instanceof BlockedError || error instanceof ForbiddenError)) throw error;
    await holdChangeSet(desk, { due, actorId, reason: error });
  }
}

async function viewerWhoScheduled(desk: Desk, id: string): Promise<AtDesk['viewer']> {
  const person = await desk.database().people.find(id);
  if (person?.deactivatedAt === null) return { kind: 'PERSON', id, name: person.name, roles: person.roles };
  throw new ForbiddenError(
    `${person?.name ?? id}, who scheduled it, does not work here any more; schedule it again.`,
  );
}
