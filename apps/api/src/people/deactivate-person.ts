import { knownPerson } from './known-person.ts';
import { type PeopleActor, type PeopleDesk, peopleActorId } from './people-desk.ts';
import { refuseWithoutAdmin } from './refuse-without-admin.ts';

/**
 * Keeps somebody out: their sessions and links end at once, their keys are refused, what they did stays. Once more does
 * nothing. Throws a BlockedError when no administrator would be left, a MissingError or a ForbiddenError.
 */
export async function deactivatePerson(
  { database, now }: PeopleDesk,
  actor: PeopleActor,
  personId: string,
): Promise<void> {
  const actorId = peopleActorId(actor);
  await database.transact(async (tx) => {
    const before = await knownPerson(tx, personId);
    if (before.deactivatedAt !== null) return;
    await tx.people.deactivate(personId, now());
    await tx.people.endSessions(personId);
    await tx.people.setResetLink(personId);
    await refuseWithoutAdmin(tx, before);
    await tx.audit.append({ actorId, action: 'DEACTIVATE_PERSON', subject: personId, details: {} });
  });
}
