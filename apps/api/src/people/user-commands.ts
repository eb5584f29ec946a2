import { role } from '@symptograph/core';
import type { Database, Person } from '@symptograph/db';
import { z } from 'zod';
import type { Command, Commands } from '../admin-socket/commands.ts';
import { MissingError } from '../domain-error.ts';
import { isDemoPerson } from './demo-people.ts';
import type { PeopleServices, ResetAddress } from './people-services.ts';
import { spelled } from './read-role.ts';

/** What the commands work with. */
export interface UserCommandsDeps {
  readonly services: PeopleServices;
  readonly withDatabase: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
}

const ACTOR = 'command-line';
const roles = z.array(role.shape);
const byEmail = z.object({ email: z.string() });

/** The commands `user.*`, done by whoever holds the machine; each comes to the lines to print. */
export function userCommands({ services, withDatabase }: UserCommandsDeps): Commands {
  const everybody = () => withDatabase(({ people }) => people.list());
  const personOf = (email: string) => withDatabase((database) => personByEmail(database, email));
  return new Map<string, Command>([
    [
      'user.create',
      async (given) => {
        const shape = byEmail.extend({ name: z.string(), roles, password: z.string().optional() });
        const person = await services.createPerson(ACTOR, shape.parse(given));
        const made = `${person.name} <${person.email}> is known now, as ${rolesOf(person)}.`;
        if (shape.parse(given).password !== undefined) return [made];
        return [made, ...linkLines(await services.createResetLink(ACTOR, person.id))];
      },
    ],
    [
      'user.reset',
      async (given) => {
        const { id } = await personOf(byEmail.parse(given).email);
        return linkLines(await services.createResetLink(ACTOR, id));
      },
    ],
    [
      'user.roles',
      async (given) => {
        const asked = byEmail.extend({ roles }).parse(given);
        const { id, name } = await personOf(asked.email);
        await services.setRoles(ACTOR, { personId: id, roles: asked.roles });
        return [`${name} is ${rolesOf(asked)} now.`];
      },
    ],
    [
      'user.deactivate',
      async (given) => {
        const { emails, demo } = z.object({ emails: z.array(z.string()), demo: z.boolean() }).parse(given);
        const named = await Promise.all(emails.map(personOf));
        const all = demo ? [...named, ...(await everybody()).filter(isDemoPerson)] : named;
        for (const { id } of all) await services.deactivatePerson(ACTOR, id);
        return all.map(({ name, email }) => `${name} <${email}> is kept out; what they did stays.`);
      },
    ],
    [
      'user.reactivate',
      async (given) => {
        const { id, name } = await personOf(byEmail.parse(given).email);
        await services.reactivatePerson(ACTOR, id);
        return [`${name} is let in again.`];
      },
    ],
    ['user.list', async () => (await everybody()).map(listLine)],
  ]);
}

async function personByEmail({ people }: Database, email: string): Promise<Person> {
  const person = await people.findByEmail(email.trim());
  if (person) return person;
  throw new MissingError(
    `Nobody has the e-mail address ${email}. Those who are known: pnpm symptograph user list`,
  );
}

function linkLines({ url, expiresAt }: ResetAddress): readonly string[] {
  return [`They set their password here, once, until ${expiresAt}:`, url];
}

function rolesOf({ roles: held }: Pick<Person, 'roles'>): string {
  return held.map(spelled).join(', ');
}

function listLine(person: Person): string {
  const { name, email, deactivatedAt } = person;
  const out = deactivatedAt === null ? '' : `  kept out since ${deactivatedAt}`;
  return `${email}  ${name}  ${rolesOf(person)}${out}`;
}
