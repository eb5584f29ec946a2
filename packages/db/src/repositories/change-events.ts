import type { SubjectEdit, Undo } from '@symptograph/core';
import type { ChangeEvent as Row } from '../generated/prisma/client.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader, Writer } from './reader.ts';
import { insertRows } from './table-rows.ts';

/** That somebody edited a change set, and what takes it back. */
export interface ChangeEvent {
  readonly changeSet: number;
  /** Counts from 1 within the set: the head that it made. */
  readonly seq: number;
  readonly actorId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The subject that the edit names; others may have changed with it. */
  readonly subjectId: string;
  /** As it was asked for. */
  readonly edit: SubjectEdit;
  readonly inverse: Undo;
  /** The event that this one takes back. */
  readonly undoes: number | null;
}

/** Who edited what in each change set; nothing of it is ever changed or removed. */
export interface ChangeEvents {
  /** All events of a set, in their order. */
  ofSet(number: number): Promise<readonly ChangeEvent[]>;
  /** The events of a set after one, in their order. */
  since(number: number, seq: number): Promise<readonly ChangeEvent[]>;
  /** The events of a set, newest first; pages go on after a seq. */
  page(number: number, page: PageRequest): Promise<Page<ChangeEvent>>;
  /** Ids of all who ever edited a set, sorted; what was taken back counts too. */
  contributors(number: number): Promise<readonly string[]>;
  /** Ids of all whose edits in a set changed a subject, sorted. */
  contributorsTo(number: number, subjectId: string): Promise<readonly string[]>;
}

/** The events within a transaction. */
export interface WritableChangeEvents extends ChangeEvents {
  append(number: number, events: readonly Omit<ChangeEvent, 'changeSet'>[]): Promise<void>;
}

/** The events, read through `reader`. */
export function changeEventsOf(reader: Reader): ChangeEvents {
  const since = async (number: number, seq: number) => {
    const rows = await reader.changeEvent.findMany({
      where: { changeSetNumber: number, seq: { gt: seq } },
      orderBy: { seq: 'asc' },
    });
    return rows.map(eventOf);
  };
  return {
    since,
    ofSet: (number) => since(number, 0),
    page: async (number, { first, after }) => {
      const where = { changeSetNumber: number };
      const rows = await reader.changeEvent.findMany({
        where: after === undefined ? where : { ...where, seq: { lt: after } },
        orderBy: { seq: 'desc' },
        take: first + 1,
      });
      return pageOf(rows.map(eventOf), first, await reader.changeEvent.count({ where }));
    },
    contributors: async (number) => {
      const rows = await reader.changeEvent.findMany({
        where: { changeSetNumber: number },
        distinct: ['actorId'],
        orderBy: { actorId: 'asc' },
        select: { actorId: true },
      });
      return rows.map(({ actorId }) => actorId);
    },
    contributorsTo: async (number, subjectId) => {
      const rows = await reader.changeEvent.findMany({
        where: {
          changeSetNumber: number,
          OR: [{ subjectId }, { inverse: { array_contains: [{ subjectId }] } }],
        },
        distinct: ['actorId'],
        orderBy: { actorId: 'asc' },
        select: { actorId: true },
      });
      return rows.map(({ actorId }) => actorId);
    },
  };
}

/** The events, read and written through `writer`. */
export function writableChangeEventsOf(writer: Writer): WritableChangeEvents {
  return {
    ...changeEventsOf(writer),
    append: (number, events) =>
      insertRows(
        writer,
        'change_event',
        events.map(({ seq, actorId, at, subjectId, edit, inverse, undoes }) => ({
          change_set_number: number,
          seq,
          actor_id: actorId,
          at: new Date(at),
          subject_id: subjectId,
          edit,
          inverse,
          undoes,
        })),
      ),
  };
}

function eventOf({ changeSetNumber, at, edit, inverse, ...columns }: Row): ChangeEvent {
  return {
    ...columns,
    changeSet: changeSetNumber,
    at: at.toISOString(),
    edit: edit as unknown as SubjectEdit,
    inverse: inverse as unknown as Undo,
  };
}
