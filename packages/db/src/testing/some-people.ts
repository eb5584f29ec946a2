import type { Role } from '@symptograph/core';
import type { Database } from '../database.ts';
import type { Person } from '../repositories/people.ts';

/** A person for tests, whose id and address come from their name: `aPerson('Ann', 'EDITOR')` is `usr_ann`. */
export function aPerson(name: string, ...roles: readonly Role[]): Person {
  const word = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '_');
  return {
    id: `usr_${word}`,
    name,
    email: `${word}@example.org`,
    roles,
    createdAt: '2026-11-01T08:00:00.000Z',
    deactivatedAt: null,
  };
}

/** Who writes, and who approves, in tests. */
export const AUTHOR: Person = aPerson('Ann Author', 'EDITOR');
export const CLINICIAN: Person = aPerson('Cleo Clinician', 'CLINICIAN');

/** Stores people. */
export function addPeople(database: Database, ...people: readonly Person[]): Promise<void> {
  return database.transact(async (tx) => {
    for (const person of people) await tx.people.create(person);
  });
}
