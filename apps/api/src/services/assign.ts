import { rolesWith } from '@symptograph/core';
import type { Person, Transaction } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { InvalidInputError } from '../domain-error.ts';
import { lockChangeSet } from './lock-change-set.ts';
import { notify } from './notify.ts';
import { refuseClosedSet } from './refuse-closed-set.ts';

/** Who is asked to look at which change set. */
export interface AssignmentRequest {
  readonly changeSet: number;
  readonly personId: string;
}

/** Asks somebody to look at a change set, and tells them; asking again changes nothing. Throws an InvalidInputError when they could not read it. */
export async function assign(at: AtDesk, { changeSet: number, personId }: AssignmentRequest): Promise<void> {
  allowed(at.viewer, 'ASSIGN');
  const { desk } = at;
  const head = await desk.database().transact(async (tx) => {
    const changeSet = await lockChangeSet(tx, number);
    const viewer = allowed(at.viewer, 'ASSIGN', { changeSet });
    refuseClosedSet(changeSet);
    const person = await readerNamed(tx, personId);
    const isAsked = (await tx.assignments.ofSet(number)).some((each) => each.personId === person.id);
    if (isAsked) return changeSet.headSeq;
    await tx.assignments.assign({ changeSet: number, personId, byId: viewer.id, at: desk.now() });
    await tx.audit.append({
      actorId: viewer.id,
      action: 'ASSIGN',
      subject: `CS-${number}`,
      details: { personId },
    });
    await notify(tx, desk, {
      whom: personId === viewer.id ? [] : [personId],
      kind: 'ASSIGNED',
      changeSet: number,
      sentence: `${viewer.name} asks you to look at CS-${number}: ${changeSet.title}.`,
    });
    return changeSet.headSeq;
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}

async function readerNamed(tx: Transaction, personId: string): Promise<Person> {
  const refuse = (message: string) => new InvalidInputError([{ path: 'personId', message }]);
  const person = await tx.people.find(personId);
  if (!person) throw refuse(`There is nobody with the id ${personId}.`);
  const roles = rolesWith(person.roles);
  const reads = roles.has('CONTRIBUTOR') || roles.has('PUBLISHER');
  if (person.deactivatedAt !== null || !reads || roles.has('BOT')) {
    throw refuse(
      `${person.name} cannot look at change sets; ask a contributor, editor, clinician, safety lead or publisher.`,
    );
  }
  return person;
}
