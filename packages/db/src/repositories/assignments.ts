import type { Assignment as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';

/** That somebody is asked to look at a change set. */
export interface Assignment {
  readonly changeSet: number;
  readonly personId: string;
  /** Who asked. */
  readonly byId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Who is asked to look at what. */
export interface Assignments {
  /** Those of a set, the oldest first. */
  ofSet(number: number): Promise<readonly Assignment[]>;
}

/** The assignments within a transaction. */
export interface WritableAssignments extends Assignments {
  /** Asks somebody; who was asked already stays so. */
  assign(assignment: Assignment): Promise<void>;
  unassign(assignment: Pick<Assignment, 'changeSet' | 'personId'>): Promise<void>;
}

/** The assignments, read through `reader`. */
export function assignmentsOf(reader: Reader): Assignments {
  return {
    ofSet: async (number) => {
      const rows = await reader.assignment.findMany({
        where: { changeSetNumber: number },
        orderBy: [{ at: 'asc' }, { personId: 'asc' }],
      });
      return rows.map(assignmentOf);
    },
  };
}

/** The assignments, read and written through `writer`. */
export function writableAssignmentsOf(writer: Writer): WritableAssignments {
  return {
    ...assignmentsOf(writer),
    assign: async ({ changeSet: changeSetNumber, personId, byId, at }) => {
      const key = { changeSetNumber, personId };
      await writer.assignment.upsert({
        where: { changeSetNumber_personId: key },
        create: { ...key, byId, at: new Date(at) },
        update: {},
      });
    },
    unassign: async ({ changeSet: changeSetNumber, personId }) => {
      await writer.assignment.deleteMany({ where: { changeSetNumber, personId } });
    },
  };
}

function assignmentOf({ changeSetNumber, at, ...columns }: Row): Assignment {
  return { ...columns, changeSet: changeSetNumber, at: at.toISOString() };
}
