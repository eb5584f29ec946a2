import type { Reader, Writer } from './reader.ts';

/** That a person has looked at a change; it holds as long as the change has this patch hash. */
export interface ViewedChange {
  readonly personId: string;
  readonly changeSet: number;
  readonly subjectId: string;
  readonly patchHash: string;
}

/** Which changes people have looked at. */
export interface Viewed {
  /** What a person has looked at in a set: patch hashes as they were seen, by subject id. */
  ofPerson(personId: string, number: number): Promise<ReadonlyMap<string, string>>;
}

/** The marks within a transaction. */
export interface WritableViewed extends Viewed {
  mark(viewed: ViewedChange): Promise<void>;
  unmark(viewed: Omit<ViewedChange, 'patchHash'>): Promise<void>;
}

/** The marks, read through `reader`. */
export function viewedOf(reader: Reader): Viewed {
  return {
    ofPerson: async (personId, number) => {
      const rows = await reader.viewed.findMany({
        where: { personId, changeSetNumber: number },
        orderBy: { subjectId: 'asc' },
      });
      return new Map(rows.map(({ subjectId, patchHash }) => [subjectId, patchHash]));
    },
  };
}

/** The marks, read and written through `writer`. */
export function writableViewedOf(writer: Writer): WritableViewed {
  return {
    ...viewedOf(writer),
    mark: async ({ personId, changeSet: changeSetNumber, subjectId, patchHash }) => {
      const key = { personId, changeSetNumber, subjectId };
      await writer.viewed.upsert({
        where: { personId_changeSetNumber_subjectId: key },
        create: { ...key, patchHash },
        update: { patchHash },
      });
    },
    unmark: async ({ personId, changeSet: changeSetNumber, subjectId }) => {
      await writer.viewed.deleteMany({ where: { personId, changeSetNumber, subjectId } });
    },
  };
}
