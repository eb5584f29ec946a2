import { PGlite, type Transaction as PGliteTransaction } from '@electric-sql/pglite';
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  Transaction,
} from '@prisma/driver-adapter-utils';
import { PrismaPGlite } from 'pglite-prisma-adapter';
import { scriptFailure } from './script-failure.ts';

/**
 * Prisma's adapter for PGlite, with its failures kept.
 *
 * The adapter as it comes loses two of them: of a script, which it does not wait for, and of a COMMIT, so that a
 * transaction refused by a deferred constraint or a full disk would count as done.
 */
export function embeddedAdapter(client: PGlite): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPGlite(client);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: () => faithfulAdapter(client),
    connectToShadowDb: async () => {
      const shadow = await PGlite.create('memory://');
      return { ...(await faithfulAdapter(shadow)), dispose: () => shadow.close() };
    },
  };
}

async function faithfulAdapter(client: PGlite): Promise<SqlDriverAdapter> {
  const adapter = await new PrismaPGlite(client).connect();
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: (query) => adapter.queryRaw(query),
    executeRaw: (query) => adapter.executeRaw(query),
    executeScript: async (script) => {
      await client.exec(script).catch((error: unknown) => {
        throw scriptFailure(error);
      });
    },
    startTransaction: () => startTransaction(client),
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
    dispose: () => adapter.dispose(),
  };
}

function startTransaction(client: PGlite): Promise<Transaction> {
  return new Promise((begun, failed) => {
    const ended: Promise<void> = client.transaction(async (tx) => {
      const queryable = await queryableOf(tx);
      await new Promise<void>((end) => {
        begun({
          ...queryable,
          options: { usePhantomQuery: true },
          commit: () => {
            end();
            return ended;
          },
          rollback: async () => {
            await tx.rollback();
            end();
            return ended;
          },
        });
      });
    });
    ended.catch(failed);
  });
}

/** The adapter reads nothing of a client but `query`, which a transaction has as well. */
async function queryableOf(tx: PGliteTransaction) {
  const adapter = await new PrismaPGlite(tx as unknown as PGlite).connect();
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    queryRaw: adapter.queryRaw.bind(adapter),
    executeRaw: adapter.executeRaw.bind(adapter),
  };
}
