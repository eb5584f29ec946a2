import type { Person } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';

/** The person with an id that stored data names. Rejects when there is none, which the database does not allow. */
export async function personNamed(context: ReadContext, id: string): Promise<Person> {
  const person = await atDesk(context).desk.database().people.find(id);
  if (!person) throw new Error(`The person ${id} is missing.`);
  return person;
}
