import { PrismaPg } from '@prisma/adapter-pg';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type pg from 'pg';
import { scriptFailure } from './script-failure.ts';

/**
 * Prisma's adapter for a server, with scripts sent whole.
 *
 * The adapter as it comes cuts a script at every semicolon, those inside a function's body included, and so runs its
 * statements one by one; sent whole, the server runs them all or none.
 */
export function serverAdapter(pool: pg.Pool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connectToShadowDb: () => factory.connectToShadowDb(),
    connect: async () => {
      const adapter = await factory.connect();
      return {
        provider: adapter.provider,
        adapterName: adapter.adapterName,
        queryRaw: (query) => adapter.queryRaw(query),
        executeRaw: (query) => adapter.executeRaw(query),
        executeScript: async (script) => {
          await pool.query(script).catch((error: unknown) => {
            throw scriptFailure(error);
          });
        },
        startTransaction: (isolation) => adapter.startTransaction(isolation),
        getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: true }),
        dispose: () => adapter.dispose(),
      };
    },
  };
}
