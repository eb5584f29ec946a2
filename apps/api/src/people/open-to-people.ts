import type { Database } from '@symptograph/db';
import type { Logger } from 'pino';
import { ulid } from 'ulid';
import type { Commands } from '../admin-socket/commands.ts';
import { type CommandDoor, serveCommands } from '../admin-socket/serve-commands.ts';
import type { Settings } from '../env.ts';
import { makeDemoPeople } from './make-demo-people.ts';
import { reachedFromOutside } from './refuse-demo-people.ts';

/** What is opened to people, and how. */
export interface OpenToPeople {
  /** Undefined while the database server is away. */
  readonly database: Database | undefined;
  readonly settings: Pick<Settings, 'host' | 'publicUrl' | 'databaseUrl' | 'dataFolder'>;
  /** What whoever holds the machine may have done. */
  readonly commands: Commands;
  /** Whether somebody of each role may be made to try things out as. */
  readonly withDemoPeople: boolean;
  readonly log: Logger;
  readonly say: (line: string) => void;
}

const NO_DOOR: CommandDoor = { close: async () => undefined };

/**
 * Makes demo people on an embedded database where nobody is known, and takes commands of whoever holds the machine; a
 * server's data are open to them anyway. That nobody could sign in as demo people from outside is known since the database is open.
 */
export async function openToPeople({
  database,
  settings,
  commands,
  withDemoPeople,
  log,
  say,
}: OpenToPeople): Promise<CommandDoor> {
  if (!database) return NO_DOOR;
  const { databaseUrl, dataFolder } = settings;
  if (databaseUrl !== undefined) return NO_DOOR;
  if (withDemoPeople) say(await firstPeople(database, settings));
  return serveCommands({ dataFolder, commands, log });
}

/** Makes sure that somebody can sign in; a line that says who. */
async function firstPeople(
  database: Database,
  settings: Pick<Settings, 'host' | 'publicUrl' | 'dataFolder'>,
): Promise<string> {
  const known = await database.people.list();
  if (known.length > 0) return `${known.length} people are known: pnpm symptograph user list`;
  const reach = reachedFromOutside(settings);
  if (reach !== undefined) {
    return `Nobody is known yet, and ${reach}, so that no demo people are made. The first is yours to make: pnpm symptograph user create --role admin`;
  }
  const desk = {
    database,
    now: () => new Date().toISOString(),
    mintId: (prefix: string) => `${prefix}_${ulid()}`,
  };
  const path = await makeDemoPeople(desk, settings.dataFolder);
  return `Demo people and their passwords are in ${path}.`;
}
