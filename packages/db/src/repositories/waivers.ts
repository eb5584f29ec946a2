import type { Waiver } from '@symptograph/core';
import type { Waiver as Row } from '../generated/prisma/client.ts';
import { momentOf } from './moment.ts';
import type { Reader, Writer } from './reader.ts';

/** A waiver that has not been revoked when it is written. */
export interface NewWaiver extends Waiver {
  readonly id: string;
  /** The change set in which the finding was made, to which whoever waives it did not contribute. */
  readonly changeSet: number;
  /** What the finding said. */
  readonly sentence: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A waiver as it is stored. */
export interface StoredWaiver extends Omit<NewWaiver, 'changeSet'> {
  /** Null for a waiver that is older than this was kept. */
  readonly changeSet: number | null;
  readonly revokedAt: string | null;
}

/** The findings that may stand for a while. */
export interface Waivers {
  find(id: string): Promise<StoredWaiver | undefined>;
  /** Those in force at a time (ISO 8601), of all findings or those with some keys; of one finding the latest last. */
  inForce(now: string, findingKeys?: readonly string[]): Promise<readonly StoredWaiver[]>;
  /** All there ever were, newest first. */
  list(): Promise<readonly StoredWaiver[]>;
}

/** The waivers within a transaction. */
export interface WritableWaivers extends Waivers {
  add(waiver: NewWaiver): Promise<void>;
  /** Ends a waiver; one that was revoked before stays as it is. */
  revoke(id: string, at: string): Promise<void>;
}

/** The waivers, read through `reader`. */
export function waiversOf(reader: Reader): Waivers {
  return {
    find: async (id) => {
      const row = await reader.waiver.findUnique({ where: { id } });
      return row ? waiverOf(row) : undefined;
    },
    inForce: async (now, findingKeys) => {
      const rows = await reader.waiver.findMany({
        where: {
          revokedAt: null,
          expiresAt: { gt: new Date(now) },
          ...(findingKeys && { findingKey: { in: [...findingKeys] } }),
        },
        orderBy: [{ findingKey: 'asc' }, { expiresAt: 'asc' }, { id: 'asc' }],
      });
      return rows.map(waiverOf);
    },
    list: async () => {
      const rows = await reader.waiver.findMany({ orderBy: [{ at: 'desc' }, { id: 'desc' }] });
      return rows.map(waiverOf);
    },
  };
}

/** The waivers, read and written through `writer`. */
export function writableWaiversOf(writer: Writer): WritableWaivers {
  return {
    ...waiversOf(writer),
    add: async ({ id, findingKey, changeSet: changeSetNumber, sentence, reason, byId, at, expiresAt }) => {
      const times = { at: new Date(at), expiresAt: new Date(expiresAt) };
      await writer.waiver.create({
        data: { id, findingKey, changeSetNumber, sentence, reason, byId, ...times },
      });
    },
    revoke: async (id, at) => {
      await writer.waiver.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date(at) } });
    },
  };
}

function waiverOf({ changeSetNumber, at, expiresAt, revokedAt, ...columns }: Row): StoredWaiver {
  return {
    ...columns,
    changeSet: changeSetNumber,
    at: at.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: momentOf(revokedAt),
  };
}
