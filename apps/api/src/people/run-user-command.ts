import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Database, openDatabase } from '@symptograph/db';
import { callRunningApi } from '../admin-socket/call-running-api.ts';
import type { Settings } from '../env.ts';
import { StartupProblem } from '../startup-problem.ts';
import { createPeopleServices } from './people-services.ts';
import { siteUrlOf } from './site-url.ts';
import { userCommands } from './user-commands.ts';

/** Which data a command is for, and where their site is. */
type Place = Pick<Settings, 'databaseUrl' | 'databaseOwnerUrl' | 'dataFolder' | 'publicUrl' | 'adminPort'>;

/**
 * Does one of `userCommands`, and resolves to the lines to print: in the API that holds the embedded data, or, when none
 * does and with a server's data, in this process. Throws a StartupProblem, a DatabaseError or a GraphQLError that says
 * why it was not done.
 */
export async function runUserCommand(
  place: Place,
  command: string,
  given: unknown,
): Promise<readonly string[]> {
  const { databaseUrl: url, databaseOwnerUrl: ownerUrl, dataFolder } = place;
  if (url === undefined) {
    const called = await callRunningApi(dataFolder, command, given);
    if (called) return called.value as readonly string[];
    if (!existsSync(join(dataFolder, 'postgres'))) throw noData(dataFolder);
  }
  const database = await openDatabase({ url, ownerUrl, dataFolder });
  try {
    const withDatabase = <Value>(work: (opened: Database) => Promise<Value>) => work(database);
    const siteUrl = siteUrlOf(place);
    const services = createPeopleServices({ withDatabase, siteUrl, changed: () => undefined });
    const done = userCommands({ services, withDatabase }).get(command);
    if (!done) throw new Error(`There is no command ${command}.`);
    return (await done(given)) as readonly string[];
  } finally {
    await database.close();
  }
}

function noData(dataFolder: string): StartupProblem {
  return new StartupProblem(
    `There are no data in ${dataFolder} yet. Start Symptograph once (pnpm start), or set SYMPTOGRAPH_DATA or DATABASE_URL.`,
  );
}
