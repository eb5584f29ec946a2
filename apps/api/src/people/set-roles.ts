import type { Role } from '@symptograph/core';
import { InvalidInputError } from '../domain-error.ts';
import { knownPerson } from './known-person.ts';
import { type PeopleActor, type PeopleDesk, peopleActorId } from './people-desk.ts';
import { refuseWithoutAdmin } from './refuse-without-admin.ts';
import { rolesProblem } from './roles-problem.ts';

/** Which roles somebody is to have instead of those they had. */
export interface RolesOf {
  readonly personId: string;
  readonly roles: readonly Role[];
}

/**
 * Gives somebody other roles. Throws an InvalidInputError for roles that do not go together, a BlockedError when no
 * administrator would be left, a MissingError or a ForbiddenError.
 */
export async function setRoles(
  { database }: PeopleDesk,
  actor: PeopleActor,
  { personId, roles }: RolesOf,
): Promise<void> {
  const actorId = peopleActorId(actor);
  const problem = rolesProblem(roles);
  if (problem) throw new InvalidInputError([{ path: 'roles', message: problem }]);
  await database.transact(async (tx) => {
    const before = await knownPerson(tx, personId);
    await tx.people.setRoles(personId, roles);
    await refuseWithoutAdmin(tx, before);
    await tx.audit.append({
      actorId,
      action: 'SET_ROLES',
      subject: personId,
      details: { before: before.roles, roles },
    });
  });
}
