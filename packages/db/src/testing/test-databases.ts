import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { DatabaseOptions } from '../connect/connect.ts';
import { openDatabase } from '../open-database.ts';
import { startPostgresServer } from './postgres-server.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The two kinds of database on which every suite runs. */
export const DATABASE_KINDS = ['embedded', 'server'] as const;

export type DatabaseKind = (typeof DATABASE_KINDS)[number];

/** What a test run shares: a migrated, empty database of each kind to copy. */
export interface TestDatabases {
  /** Where embedded ones are put; it ends with the run. */
  readonly folder: string;
  readonly embeddedTemplate: string;
  /** The server's own database, as its administrator. */
  readonly serverUrl: string;
}

/**
 * A database of one test's own, with a data folder; `options` open it as often as the test likes, on a server as a role that owns
 * nothing of it.
 */
export interface ThrowawayDatabase {
  readonly options: DatabaseOptions;
  remove(): Promise<void>;
}

const TEMPLATE = 'symptograph_template';
const OWNER = 'symptograph_owner';
const APPLICATION = 'symptograph_application';

/** Makes what `throwawayDatabase` copies, once for a whole test run; `stop` removes it. */
export async function startTestDatabases(): Promise<TestDatabases & { stop(): Promise<void> }> {
  const folder = temporaryFolder();
  const embeddedTemplate = join(folder.path, 'template');
  const server = await startPostgresServer();
  const serverUrl = server.url('postgres');
  for (const role of [OWNER, APPLICATION]) {
    await query(serverUrl, `CREATE ROLE ${role} LOGIN PASSWORD '${new URL(serverUrl).password}'`);
  }
  await query(serverUrl, `CREATE DATABASE ${TEMPLATE} OWNER ${OWNER}`);
  const onServer = { dataFolder: '', ...addressesOf(serverUrl, TEMPLATE) };
  for (const options of [{ dataFolder: embeddedTemplate }, onServer]) {
    const database = await openDatabase(options);
    await database.close();
  }
  return {
    folder: folder.path,
    embeddedTemplate,
    serverUrl,
    stop: async () => {
      await server.stop();
      await folder.remove();
    },
  };
}

/** A new database of a kind, migrated and without a release. */
export function throwawayDatabase(kind: DatabaseKind, templates: TestDatabases): Promise<ThrowawayDatabase> {
  return kind === 'embedded'
    ? embeddedCopy(templates, templates.embeddedTemplate)
    : serverCopy(templates, TEMPLATE);
}

/** A new database with all that another one holds, which must not be open meanwhile. */
export function copiedDatabase(
  { options: { url, dataFolder } }: ThrowawayDatabase,
  templates: TestDatabases,
): Promise<ThrowawayDatabase> {
  return url === undefined
    ? embeddedCopy(templates, dataFolder)
    : serverCopy(templates, new URL(url).pathname.slice(1));
}

/** A place for a new database of a kind, in which nothing was ever opened. */
export async function emptyDatabase(
  kind: DatabaseKind,
  templates: TestDatabases,
): Promise<ThrowawayDatabase> {
  return kind === 'embedded' ? dataFolderIn(templates) : serverCopy(templates, 'template0');
}

/** Node's own copying of a folder costs several times the processor time for a database's thousand files. */
async function embeddedCopy(templates: TestDatabases, from: string): Promise<ThrowawayDatabase> {
  const copy = await dataFolderIn(templates);
  await promisify(execFile)('cp', ['-R', `${from}/.`, copy.options.dataFolder]);
  return copy;
}

async function dataFolderIn({ folder }: TestDatabases): Promise<ThrowawayDatabase> {
  const dataFolder = await mkdtemp(join(folder, 'data-'));
  return { options: { dataFolder }, remove: () => rm(dataFolder, { recursive: true }) };
}

async function serverCopy(templates: TestDatabases, template: string): Promise<ThrowawayDatabase> {
  const { serverUrl } = templates;
  const folder = await dataFolderIn(templates);
  const name = `symptograph_${randomBytes(6).toString('hex')}`;
  await query(serverUrl, `CREATE DATABASE ${name} TEMPLATE ${template} OWNER ${OWNER}`);
  return {
    options: { ...folder.options, ...addressesOf(serverUrl, name) },
    remove: async () => {
      await query(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`);
      await folder.remove();
    },
  };
}

/** A database on the server, as the application and as the owner. */
function addressesOf(
  serverUrl: string,
  database: string,
): { readonly url: string; readonly ownerUrl: string } {
  const as = (username: string) =>
    Object.assign(new URL(serverUrl), { username, pathname: `/${database}` }).href;
  return { url: as(APPLICATION), ownerUrl: as(OWNER) };
}

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
