import { createHash } from 'node:crypto';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Database, Select } from '../database.ts';
import { BACKUP_FORMAT, type BackupHeader, type BackupTrailer, sealed } from './backup-format.ts';
import { BACKUP_TABLES, type BackupTable } from './backup-tables.ts';
import { writeWholeFile } from './write-whole-file.ts';

const ROWS_PER_PART = 500;

/**
 * Writes all that a database holds at one moment, of either kind and for either kind, to a file or a stream; what it holds as the
 * header says. A file is whole or not there, and for its owner alone: hashes of passwords and keys are in it. Nobody waits on a
 * server; who else uses an embedded database waits until it is done.
 *
 * The format is gzip of lines of JSON, each with a seal: a header, of each table its name and its rows, a trailer.
 */
export function backupDatabase(database: Database, target: string | Writable): Promise<BackupHeader> {
  return database.atOneMoment(async (select) => {
    const header = await readHeader(select);
    const write = (to: Writable) => pipeline(Readable.from(linesOf(select, header)), createGzip(), to);
    await (typeof target === 'string' ? writeWholeFile(target, write) : write(target));
    return header;
  });
}

async function readHeader(select: Select): Promise<BackupHeader> {
  const tables: [string, number][] = [];
  for (const { name } of BACKUP_TABLES) {
    const [row] = await select<{ count: number }>(`SELECT count(*)::int AS count FROM "${name}"`);
    tables.push([name, row?.count ?? 0]);
  }
  const migrations = await select<{ name: string }>(
    `SELECT migration_name AS name FROM _prisma_migrations
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
  );
  const [time] = await select<{ at: Date }>(`SELECT clock_timestamp() AS at`);
  const at = (time?.at ?? new Date(0)).toISOString();
  return { ...BACKUP_FORMAT, at, migrations: migrations.map(({ name }) => name), tables };
}

/** The file, part by part. */
async function* linesOf(select: Select, header: BackupHeader): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const hashed = (text: string) => {
    hash.update(text);
    return text;
  };
  yield hashed(sealed(JSON.stringify(header)));
  for (const table of BACKUP_TABLES) {
    yield hashed(sealed(JSON.stringify({ table: table.name })));
    for await (const rows of rowsOf(select, table)) yield hashed(rows.map(sealed).join(''));
  }
  const trailer: BackupTrailer = { sha256: hash.digest('hex') };
  yield sealed(JSON.stringify(trailer));
}

async function* rowsOf(select: Select, { name, key }: BackupTable): AsyncGenerator<readonly string[]> {
  const columns = key.map((column) => `"${column}"`).join(', ');
  await select(
    `DECLARE backup CURSOR FOR SELECT to_json(t)::text AS line FROM "${name}" t ORDER BY ${columns}`,
  );
  for (;;) {
    const rows = await select<{ line: string }>(`FETCH ${ROWS_PER_PART} FROM backup`);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await select('CLOSE backup');
}
