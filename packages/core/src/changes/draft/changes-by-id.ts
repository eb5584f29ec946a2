import type { Change } from '../change.ts';

/** All changes of a change set, by the id of the subject that each is about. */
export type ChangesById = ReadonlyMap<string, Change>;

/** Some changes by their subjects; of several of one subject the last. */
export function changesById(changes: Iterable<Change>): ChangesById {
  return new Map([...changes].map((change) => [change.subjectId, change]));
}
