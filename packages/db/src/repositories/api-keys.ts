import type { KeyScope } from '@symptograph/core';
import type { ApiKey as Row } from '../generated/prisma/client.ts';
import { momentOf } from './moment.ts';
import type { Reader, Writer } from './reader.ts';

/** A key that is in use when it is written. */
export interface NewApiKey {
  readonly id: string;
  /** The person in whose name it acts. */
  readonly ownerId: string;
  readonly name: string;
  /** How the key begins and ends, by which people know it. */
  readonly prefix: string;
  readonly last4: string;
  /** SHA-256 of the key, which is kept nowhere. */
  readonly hash: string;
  readonly scopes: readonly KeyScope[];
  /** ISO 8601, UTC; so are all times of a key. */
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** A program's way in. */
export interface ApiKey extends NewApiKey {
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** The keys there are, expired and revoked ones included. */
export interface ApiKeys {
  find(id: string): Promise<ApiKey | undefined>;
  findByHash(hash: string): Promise<ApiKey | undefined>;
  /** Those of a person, or all, newest first. */
  list(ownerId?: string): Promise<readonly ApiKey[]>;
}

/** The keys outside of transactions: when one was used may be noted there, too. */
export interface NotableApiKeys extends ApiKeys {
  /** Notes when a key was used (ISO 8601), unless it was noted within the minute before; never earlier than what is noted. */
  touchLastUsed(id: string, at: string): Promise<void>;
}

/** The keys within a transaction. */
export interface WritableApiKeys extends NotableApiKeys {
  create(key: NewApiKey): Promise<void>;
  /** Ends a key; one that was revoked before stays as it is. */
  revoke(id: string, at: string): Promise<void>;
}

/** How close together two uses are noted as one. */
const NOTED_EVERY_MS = 60_000;

/** The keys, read through `reader`. */
export function apiKeysOf(reader: Reader): ApiKeys {
  const findOne = async (where: { id: string } | { hash: string }) => {
    const row = await reader.apiKey.findUnique({ where });
    return row ? apiKeyOf(row) : undefined;
  };
  return {
    find: (id) => findOne({ id }),
    findByHash: (hash) => findOne({ hash }),
    list: async (ownerId) => {
      const rows = await reader.apiKey.findMany({
        ...(ownerId !== undefined && { where: { ownerId } }),
        orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      });
      return rows.map(apiKeyOf);
    },
  };
}

/** The keys, read through the client, with what may be noted outside of a transaction. */
export function notableApiKeysOf(client: Pick<Writer, 'apiKey'> & Reader): NotableApiKeys {
  return {
    ...apiKeysOf(client),
    touchLastUsed: async (id, at) => {
      const used = new Date(at);
      const before = new Date(used.getTime() - NOTED_EVERY_MS);
      await client.apiKey.updateMany({
        where: { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lte: before } }] },
        data: { lastUsedAt: used },
      });
    },
  };
}

/** The keys, read and written through `writer`. */
export function writableApiKeysOf(writer: Writer): WritableApiKeys {
  return {
    ...notableApiKeysOf(writer),
    create: async ({ id, ownerId, name, prefix, last4, hash, scopes, createdAt, expiresAt }) => {
      const times = { createdAt: new Date(createdAt), expiresAt: new Date(expiresAt) };
      await writer.apiKey.create({
        data: { id, ownerId, name, prefix, last4, hash, scopes: [...scopes], ...times },
      });
    },
    revoke: async (id, at) => {
      await writer.apiKey.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: new Date(at) } });
    },
  };
}

function apiKeyOf({ scopes, createdAt, expiresAt, lastUsedAt, revokedAt, ...columns }: Row): ApiKey {
  return {
    ...columns,
    scopes: scopes as KeyScope[],
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    lastUsedAt: momentOf(lastUsedAt),
    revokedAt: momentOf(revokedAt),
  };
}
