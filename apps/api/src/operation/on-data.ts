import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, inspectDatabase, openDatabase } from '@symptograph/db';
import { callRunningApi } from '../admin-socket/call-running-api.ts';
import type { Settings } from '../env.ts';
import { StartupProblem } from '../startup-problem.ts';

/** Which data something is for. */
export type DataPlace = Pick<Settings, 'databaseUrl' | 'databaseOwnerUrl' | 'dataFolder'>;

/** A piece of work on data, wherever it is done. */
export interface WorkOnData<Value> {
  /** What a running API calls it, and what it is given there. */
  readonly command: string;
  readonly given: unknown;
  /** The same in this process. */
  readonly work: (database: Database) => Promise<Value>;
  /** Whether an older schema may be brought up to date by it; when not, it is refused. */
  readonly mayMigrate: boolean;
}

/**
 * Does a piece of work in the API that holds the embedded data, or, when none does and with a server's data, in this process. Throws a
 * StartupProblem when there are no data, or they are of an older version.
 */
export async function onData<Value>(place: DataPlace, asked: WorkOnData<Value>): Promise<Value> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, dataFolder } = place;
  if (url === undefined) {
    const called = await callRunningApi(dataFolder, asked.command, asked.given);
    if (called) return called.value as Value;
    if (!existsSync(join(dataFolder, 'postgres'))) throw noData(dataFolder);
  }
  if (!asked.mayMigrate) await refuseOlder(place);
  const database = await openDatabase({ url, ownerUrl, dataFolder });
  try {
    return await asked.work(database);
  } finally {
    await database.close();
  }
}

async function refuseOlder({ databaseUrl: url, dataFolder }: DataPlace): Promise<void> {
  const { missing } = (await inspectDatabase({ url, dataFolder })).migrations;
  if (missing.length === 0) return;
  throw new StartupProblem(
    `The database lacks migrations of this version (${missing.join(', ')}). Use the version that wrote it, or start this one to bring it up to date: back it up with the older version first.`,
  );
}

function noData(dataFolder: string): StartupProblem {
  return new StartupProblem(
    `There are no data in ${dataFolder} yet. Start Symptograph once (pnpm start), or set SYMPTOGRAPH_DATA or DATABASE_URL.`,
  );
}
