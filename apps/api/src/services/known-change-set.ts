import type { Reads, StoredChangeSet } from '@symptograph/db';
import { MissingError } from '../domain-error.ts';

/** A change set without what it changes; throws a MissingError when there is none with the number. */
export async function knownChangeSet(
  { changeSets }: Pick<Reads, 'changeSets'>,
  number: number,
): Promise<StoredChangeSet> {
  const changeSet = await changeSets.find(number);
  if (!changeSet) throw noChangeSet(number);
  return changeSet;
}

/** That there is no change set with a number. */
export function noChangeSet(number: number): MissingError {
  return new MissingError(`There is no change set CS-${number}.`);
}
