import { knownPerson } from './known-person.ts';
import { type PeopleActor, type PeopleDesk, peopleActorId } from './people-desk.ts';

/** Lets somebody in again who was kept out. Once more does nothing. Throws a MissingError or a ForbiddenError. */
export async function reactivatePerson(
  { database }: PeopleDesk,
  actor: PeopleActor,
  personId: string,
): Promise<void> {
  const actorId = peopleActorId(actor);
  await database.transact(async (tx) => {
    const { deactivatedAt } = await knownPerson(tx, personId);
    if (deactivatedAt === null) return;
    await tx.people.deactivate(personId, null);
    await tx.audit.append({ actorId, action: 'REACTIVATE_PERSON', subject: personId, details: {} });
  });
}
