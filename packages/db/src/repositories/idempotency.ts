import type { IdempotencyKey as Row } from '../generated/prisma/client.ts';
import type { Reader, Writer } from './reader.ts';
import { storedJson } from './stored-json.ts';

/** What a request with a key of its own came to. */
export interface IdempotentRequest {
  readonly actorId: string;
  readonly key: string;
  readonly operation: string;
  /** SHA-256 of the input. */
  readonly requestHash: string;
  /** Plain data, anything but undefined. */
  readonly outcome: unknown;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** The requests that may come again. */
export interface Idempotency {
  find(actorId: string, key: string): Promise<IdempotentRequest | undefined>;
}

/** The requests within a transaction. */
export interface WritableIdempotency extends Idempotency {
  /** Makes whoever comes with the same key at the same moment wait until the transaction ends, on whichever process. */
  lock(actorId: string, key: string): Promise<void>;
  /** Throws when the actor has used the key. */
  put(request: IdempotentRequest): Promise<void>;
  /** Forgets what is older than a time (ISO 8601). */
  sweep(before: string): Promise<void>;
}

/** The requests, read through `reader`. */
export function idempotencyOf(reader: Reader): Idempotency {
  return {
    find: async (actorId, key) => {
      const row = await reader.idempotencyKey.findUnique({ where: { actorId_key: { actorId, key } } });
      return row ? requestOf(row) : undefined;
    },
  };
}

/** The requests, read and written through `writer`. */
export function writableIdempotencyOf(writer: Writer): WritableIdempotency {
  return {
    ...idempotencyOf(writer),
    lock: async (actorId, key) => {
      const name = JSON.stringify(['idempotency', actorId, key]);
      await writer.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
    },
    put: async ({ actorId, key, operation, requestHash, outcome, at }) => {
      const stored = { outcome: storedJson({ of: outcome }), at: new Date(at) };
      await writer.idempotencyKey.create({ data: { actorId, key, operation, requestHash, ...stored } });
    },
    sweep: async (before) => {
      await writer.idempotencyKey.deleteMany({ where: { at: { lt: new Date(before) } } });
    },
  };
}

/** An outcome is stored inside of an object, so that it may be null as well. */
function requestOf({ outcome, at, ...columns }: Row): IdempotentRequest {
  return { ...columns, outcome: (outcome as unknown as { readonly of: unknown }).of, at: at.toISOString() };
}
