import type { Person } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';

const known = new WeakMap<ReadContext, Map<string, Promise<Person>>>();

/**
 * The person with an id that stored data names, read once for each request. Rejects when there is none, which the database does not
 * allow.
 */
export function personNamed(context: ReadContext, id: string): Promise<Person> {
  const people = known.get(context) ?? new Map<string, Promise<Person>>();
  known.set(context, people);
  const before = people.get(id);
  if (before) return before;
  const found = readPerson(context, id);
  people.set(id, found);
  return found;
}

/** The people with some ids, in their order. */
export function peopleNamed(context: ReadContext, ids: Iterable<string>): Promise<readonly Person[]> {
  return Promise.all([...ids].map((id) => personNamed(context, id)));
}

async function readPerson(context: ReadContext, id: string): Promise<Person> {
  const person = await atDesk(context).desk.database().people.find(id);
  if (!person) throw new Error(`The person ${id} is missing.`);
  return person;
}
