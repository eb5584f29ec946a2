import type { Person, Transaction } from '@symptograph/db';
import { MissingError } from '../domain-error.ts';

/** The person with an id; throws a MissingError when there is none. */
export async function knownPerson({ people }: Pick<Transaction, 'people'>, id: string): Promise<Person> {
  const person = await people.find(id);
  if (person) return person;
  throw new MissingError(`There is nobody with the id ${id}.`);
}
