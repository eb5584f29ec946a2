import { small } from '../small-pack.ts';
import { setField } from './approved-set.ts';
import { createSet, editSet, publish, review, submit } from './desk-requests.ts';
import type { Acknowledged } from './published-by-now.ts';
import type { StaffName } from './staff.ts';
import type { AskDesk } from './start-desk.ts';

/** Asks as somebody. */
export type AskAs = (name: StaffName) => AskDesk;

/** An edit of a name that was approved and may be published; what was acknowledged is noted. The number of its change set. */
export async function approveName(as: AskAs, name: string, { edits }: Acknowledged): Promise<number> {
  const { number } = await createSet(as('editor'), name);
  const edited = await editSet(as('editor'), { changeSet: number, ifHead: 0 }, [
    setField(small.sciatica.id, 'name', name),
  ]);
  if (edited.number !== number) throw new Error(`CS-${number} was not edited: ${JSON.stringify(edited)}`);
  edits.set(number, name);
  const submitted = await submit(as('editor'), number);
  const { status } = await review(as('editor2'), submitted, 'APPROVE');
  if (status !== 'APPROVED') throw new Error(`CS-${number} is ${status}: ${JSON.stringify(submitted)}`);
  return number;
}

/** Publishes a change set and notes the release that was acknowledged; false when nothing was, for whatever reason. */
export async function tryPublish(as: AskAs, number: number, { releases }: Acknowledged): Promise<boolean> {
  try {
    const release = await publish(as('publisher'), number);
    if (typeof release.number !== 'number') return false;
    releases.set(number, release.number);
    return true;
  } catch {
    // Whoever is killed answers nothing, or half of it.
    return false;
  }
}
