import { can } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { StartupProblem } from '../startup-problem.ts';

/** Id of the person with an address, in whose name something is imported. Throws a StartupProblem when there is none who may. */
export async function importerNamed({ people }: Pick<Database, 'people'>, email: string): Promise<string> {
  const person = await people.findByEmail(email);
  if (!person || person.deactivatedAt !== null)
    throw new StartupProblem(`Nobody with the address ${email} works here.`);
  const { id, name, roles } = person;
  const allowed = can({ kind: 'PERSON', id, name, roles }, 'CREATE_CHANGE_SET');
  if (allowed === true) return id;
  throw new StartupProblem(`${name} may not import: ${allowed}`);
}
