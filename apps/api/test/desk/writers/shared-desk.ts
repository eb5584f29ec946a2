import { PROBLEM, publish, readSet, resultOf, review, SET, submit } from '../desk-requests.ts';
import type { TestDesk } from '../start-desk.ts';

/** How often somebody tries to publish a set that others edit, and how often one that nobody does. */
const TRIES_WHILE_EDITED = 3;
const TRIES_IN_PEACE = 3;

/** Submits, approves and publishes a change set; its release, or undefined as long as others keep it from that. */
export async function publishNow(desk: TestDesk, number: number): Promise<number | undefined> {
  for (let tries = 0; tries < TRIES_WHILE_EDITED; tries += 1) {
    await submit(desk.as('editor'), number);
    await review(desk.as('editor2'), await readSet(desk.as('editor2'), number), 'APPROVE');
    const release = await publish(desk.as('publisher'), number);
    if (typeof release.number === 'number') return release.number;
  }
  return undefined;
}

/** The same when nobody edits; throws with what stands in the way. */
export async function publishInPeace(desk: TestDesk, number: number): Promise<number> {
  for (let tries = 0; tries < TRIES_IN_PEACE; tries += 1) {
    await keepOurs(desk, number);
    const release = await publishNow(desk, number);
    if (release !== undefined) return release;
  }
  throw new Error(
    `CS-${number} cannot be published: ${JSON.stringify(await readSet(desk.as('editor'), number))}`,
  );
}

/** Resolves every conflict of a set by what the set wants. */
async function keepOurs(desk: TestDesk, number: number): Promise<void> {
  for (;;) {
    const [conflict] = (await readSet(desk.as('editor'), number)).conflicts;
    if (!conflict) return;
    const settled = await resultOf(
      desk.as('editor'),
      `${SET} mutation ($input: ResolveConflictInput!) { it: resolveConflict(input: $input) { ...Set ${PROBLEM} } }`,
      { input: { changeSet: number, key: conflict.key, choice: 'OURS' } },
    );
    if (settled.code !== undefined) throw new Error(`CS-${number}: ${JSON.stringify(settled)}`);
  }
}
