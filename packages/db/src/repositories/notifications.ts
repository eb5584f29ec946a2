import type { Notification as Row } from '../generated/prisma/client.ts';
import { momentOf, timeOf } from './moment.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader, Writer } from './reader.ts';

/** Something that a person is told. */
export interface Notification {
  readonly id: string;
  readonly personId: string;
  /** What it is about, in the words of whoever tells it. */
  readonly kind: string;
  readonly changeSet: number | null;
  /** What happened, for people. */
  readonly sentence: string;
  /** ISO 8601, UTC; so is when it was read. */
  readonly at: string;
  readonly readAt: string | null;
}

/** What people are told. */
export interface Notifications {
  /** Those of a person, newest first; pages go on after an id. */
  ofPerson(personId: string, page: PageRequest<string>): Promise<Page<Notification>>;
  /** How many a person has not read. */
  unread(personId: string): Promise<number>;
}

/** The notifications within a transaction. */
export interface WritableNotifications extends Notifications {
  append(notifications: readonly Notification[]): Promise<void>;
  /** Says that a person read some of what they were told, or, without ids, all; what is not theirs or was read before stays as it is. */
  markRead(personId: string, at: string, ids?: readonly string[]): Promise<void>;
}

/** The notifications, read through `reader`. */
export function notificationsOf(reader: Reader): Notifications {
  return {
    ofPerson: async (personId, { first, after }) => {
      const rows = await reader.notification.findMany({
        where: { personId },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: first + 1,
        ...(after !== undefined && { cursor: { id: after }, skip: 1 }),
      });
      return pageOf(
        rows.map(notificationOf),
        first,
        await reader.notification.count({ where: { personId } }),
      );
    },
    unread: (personId) => reader.notification.count({ where: { personId, readAt: null } }),
  };
}

/** The notifications, read and written through `writer`. */
export function writableNotificationsOf(writer: Writer): WritableNotifications {
  return {
    ...notificationsOf(writer),
    append: async (notifications) => {
      await writer.notification.createMany({ data: notifications.map(notificationRow) });
    },
    markRead: async (personId, at, ids) => {
      await writer.notification.updateMany({
        where: { personId, readAt: null, ...(ids && { id: { in: [...ids] } }) },
        data: { readAt: new Date(at) },
      });
    },
  };
}

function notificationRow(notification: Notification): Row {
  const { id, personId, kind, changeSet: changeSetNumber, sentence, at, readAt } = notification;
  return { id, personId, kind, changeSetNumber, sentence, at: new Date(at), readAt: timeOf(readAt) };
}

function notificationOf({ changeSetNumber, at, readAt, ...columns }: Row): Notification {
  return { ...columns, changeSet: changeSetNumber, at: at.toISOString(), readAt: momentOf(readAt) };
}
