import type { Role, Viewer } from '@symptograph/core';
import type { Person } from '@symptograph/db';
import { hashPassword } from 'better-auth/crypto';
import { z } from 'zod';
import { once } from '../desk/once.ts';
import { type InputProblem, InvalidInputError } from '../domain-error.ts';
import { passwordShape } from './password-shape.ts';
import { type PeopleActor, type PeopleDesk, peopleActorId } from './people-desk.ts';
import { rolesProblem } from './roles-problem.ts';

/** Somebody new. */
export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Without one, nobody can sign in as them before they used a link to set it. */
  readonly password?: string | undefined;
  /** A request that comes again with the same key makes nobody else known. */
  readonly idempotencyKey?: string | null | undefined;
}

const shape = z.object({
  name: z
    .string()
    .trim()
    .min(1, { error: 'A name is needed.' })
    .max(100, { error: 'A name has at most 100 characters.' }),
  email: z
    .email({ error: 'That is no e-mail address.' })
    .max(254, { error: 'An e-mail address has at most 254 characters.' }),
  password: passwordShape.optional(),
});

/**
 * Makes somebody known. Throws an InvalidInputError with all that is wrong, also when somebody else has the e-mail
 * address, and a ForbiddenError when the actor may not do it.
 */
export async function createPerson(
  { database, now, mintId }: PeopleDesk,
  actor: PeopleActor,
  given: NewPerson,
): Promise<Person> {
  const actorId = peopleActorId(actor);
  const { name, email, password } = checked(given);
  const hash = password === undefined ? undefined : await hashPassword(password);
  const at = now();
  const person: Person = {
    id: mintId('usr'),
    name,
    email: email.toLowerCase(),
    roles: given.roles,
    createdAt: at,
    deactivatedAt: null,
  };
  const viewer: Viewer = actor === 'command-line' ? { kind: 'ANONYMOUS' } : actor;
  const { password: _, ...input } = given;
  const memory = { viewer, desk: { database: () => database, now } };
  return once(memory, { operation: 'createPerson', input }, async (tx) => {
    if (await tx.people.findByEmail(person.email)) {
      throw new InvalidInputError([
        { path: 'email', message: `Somebody with the e-mail address ${person.email} is known already.` },
      ]);
    }
    await tx.people.create(person);
    if (hash !== undefined) await tx.people.setPassword(person.id, { accountId: mintId('acc'), hash, at });
    await tx.audit.append({
      actorId,
      action: 'CREATE_PERSON',
      subject: person.id,
      details: { name, roles: given.roles },
    });
    return person;
  });
}

function checked(given: NewPerson): z.output<typeof shape> {
  const parsed = shape.safeParse(given);
  const problems: InputProblem[] = (parsed.error?.issues ?? []).map(({ path, message }) => ({
    path: path.join('.'),
    message,
  }));
  const roles = rolesProblem(given.roles);
  const [first, ...more] = roles === undefined ? problems : [...problems, { path: 'roles', message: roles }];
  if (first) throw new InvalidInputError([first, ...more]);
  return shape.parse(given);
}
