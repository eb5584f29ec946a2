import { connect, connectOwner, type DatabaseOptions } from '../connect/connect.ts';
import type { Connection } from '../connect/connection.ts';
import { PrismaClient } from '../generated/prisma/client.ts';
import { migrateAsOwner } from '../migrate/migrate-as-owner.ts';
import { readMigrations } from '../migrate/migration-folder.ts';
import type { Writer } from '../repositories/reader.ts';
import { readsOf } from '../repositories/repositories.ts';
import { verifyReads } from '../verify/verify-reads.ts';
import { BackupError } from './backup-error.ts';
import type { BackupHeader } from './backup-format.ts';
import { BACKUP_TABLES } from './backup-tables.ts';
import { readBackup, readBackupHeader } from './read-backup.ts';

/** As long as it takes. */
const LIMITS = { maxWait: 60_000, timeout: 6 * 60 * 60_000 };

/** How much JSON is sent at once. */
const BYTES_PER_CHUNK = 4_000_000;

/**
 * Fills an empty database, of either kind, with what a backup holds, in one transaction, as the role that owns the tables; it is
 * verified before it is kept. What the header of the backup says comes back.
 *
 * @throws BackupError when the file was cut or changed, comes from another version of the schema, or does not verify, or when the
 * database is not empty; DatabaseError when it cannot be opened. Nothing is kept then.
 */
export async function restoreDatabase(options: DatabaseOptions, file: string): Promise<BackupHeader> {
  const header = await checkHeader(file);
  // Whether there is a place for it is known before the rest is read, which may take minutes.
  const connection = await connect(options);
  try {
    await checkRest(file);
    await migrateAsOwner(connection, options);
    await fillAsOwner(connection, options, file);
  } finally {
    await connection.close();
  }
  return header;
}

/** The application's own connection does where there is but one role, as in an embedded database, which is opened once only. */
async function fillAsOwner(application: Connection, options: DatabaseOptions, file: string): Promise<void> {
  const hasOwner = options.url !== undefined && options.ownerUrl !== undefined;
  const owner = hasOwner ? await connectOwner(options) : application;
  const client = new PrismaClient({ adapter: owner.adapter });
  try {
    await client.$transaction((tx) => fill(tx, file), LIMITS);
  } finally {
    await client.$disconnect();
    if (hasOwner) await owner.close();
  }
}

/** What the first line says; throws a BackupError when it is of another version of the schema. */
async function checkHeader(file: string): Promise<BackupHeader> {
  const header = await readBackupHeader(file);
  const known = (await readMigrations()).map(({ name }) => name);
  if (known.join() !== header.migrations.join()) {
    const last = header.migrations.at(-1);
    throw new BackupError(
      `${file} is of another version of Symptograph: its last migration is ${last}, this version's is ${known.at(-1)}. Restore it with the version that wrote it, then upgrade.`,
    );
  }
  return header;
}

/** Reads the whole file before anything is written. */
async function checkRest(file: string): Promise<void> {
  for await (const entry of readBackup(file)) if (entry.kind === 'ROW') continue;
}

async function fill(tx: Writer, file: string): Promise<void> {
  await setTriggers(tx, 'DISABLE');
  await refuseFilled(tx);
  await insertAll(tx, file);
  await tx.$executeRaw`
    SELECT setval('change_set_number_seq', COALESCE(max(number), 1), max(number) IS NOT NULL) FROM change_set`;
  // Constraints that wait for the end would keep the triggers from being turned on.
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
  await setTriggers(tx, 'ENABLE');
  const [first, ...more] = await verifyReads(readsOf(tx));
  if (first) {
    throw new BackupError(
      `The backup ${file} does not verify (${first.code}: ${first.message} ${more.length} more findings). Nothing was restored; use another backup.`,
    );
  }
}

async function setTriggers(tx: Writer, state: 'ENABLE' | 'DISABLE'): Promise<void> {
  for (const { name } of BACKUP_TABLES)
    await tx.$executeRawUnsafe(`ALTER TABLE "${name}" ${state} TRIGGER USER`);
}

async function refuseFilled(tx: Writer): Promise<void> {
  for (const { name } of BACKUP_TABLES) {
    const rows = await tx.$queryRawUnsafe<readonly unknown[]>(`SELECT 1 FROM "${name}" LIMIT 1`);
    if (rows.length > 0) {
      throw new BackupError(
        `The database is not empty: there are rows in ${name}. Restore into a new database or data folder.`,
      );
    }
  }
}

/** Rows go in as the backup has them, many at a time. */
async function insertAll(tx: Writer, file: string): Promise<void> {
  let chunk: { readonly table: string; readonly rows: string[]; bytes: number } | undefined;
  const flush = async () => {
    if (!chunk) return;
    const { table, rows } = chunk;
    chunk = undefined;
    await tx.$executeRawUnsafe(
      `INSERT INTO "${table}" SELECT * FROM json_populate_recordset(NULL::"${table}", $1::json)`,
      `[${rows.join(',')}]`,
    );
  };
  for await (const entry of readBackup(file)) {
    if (entry.kind === 'HEADER') continue;
    if (chunk && (chunk.table !== entry.table || chunk.bytes > BYTES_PER_CHUNK)) await flush();
    chunk ??= { table: entry.table, rows: [], bytes: 0 };
    chunk.rows.push(entry.json);
    chunk.bytes += entry.json.length;
  }
  await flush();
}
