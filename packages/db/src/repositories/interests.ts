import type { InterestsStatement } from '@symptograph/core';
import type { Interests as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';

/** What somebody said of their conflicts of interest; never changed afterwards. */
export interface StoredInterests extends InterestsStatement {
  readonly hasConflict: boolean;
  readonly text: string;
}

/** The statements of interests. */
export interface Interests {
  /** The last one of a person. */
  latestOf(personId: string): Promise<StoredInterests | undefined>;
  /** All of a person, newest first. */
  ofPerson(personId: string): Promise<readonly StoredInterests[]>;
  byIds(ids: readonly string[]): Promise<readonly StoredInterests[]>;
}

/** The statements within a transaction. */
export interface WritableInterests extends Interests {
  append(statement: StoredInterests): Promise<void>;
}

/** The statements, read through `reader`. */
export function interestsOf(reader: Reader): Interests {
  const ofPerson = async (personId: string, take?: number) => {
    const rows = await reader.interests.findMany({
      where: { personId },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      ...(take !== undefined && { take }),
    });
    return rows.map(statementOf);
  };
  return {
    latestOf: async (personId) => (await ofPerson(personId, 1))[0],
    ofPerson: (personId) => ofPerson(personId),
    byIds: async (ids) => {
      const rows = await reader.interests.findMany({
        where: { id: { in: [...ids] } },
        orderBy: { id: 'asc' },
      });
      return rows.map(statementOf);
    },
  };
}

/** The statements, read and written through `writer`. */
export function writableInterestsOf(writer: Writer): WritableInterests {
  return {
    ...interestsOf(writer),
    append: async ({ id, personId, hasConflict, text, at }) => {
      await writer.interests.create({ data: { id, personId, hasConflict, text, at: new Date(at) } });
    },
  };
}

function statementOf({ at, ...columns }: Row): StoredInterests {
  return { ...columns, at: at.toISOString() };
}
