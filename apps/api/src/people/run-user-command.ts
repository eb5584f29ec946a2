import type { Database } from '@symptograph/db';
import type { Settings } from '../env.ts';
import { type DataPlace, onData } from '../operation/on-data.ts';
import { createPeopleServices } from './people-services.ts';
import { siteUrlOf } from './site-url.ts';
import { userCommands } from './user-commands.ts';

/** Which data a command is for, and where their site is. */
type Place = DataPlace & Pick<Settings, 'publicUrl' | 'adminPort'>;

/**
 * Does one of `userCommands`, and resolves to the lines to print: in the API that holds the embedded data, or, when none
 * does and with a server's data, in this process. Throws a StartupProblem, a DatabaseError or a GraphQLError that says
 * why it was not done.
 */
export function runUserCommand(place: Place, command: string, given: unknown): Promise<readonly string[]> {
  const work = async (database: Database) => {
    const withDatabase = <Value>(use: (opened: Database) => Promise<Value>) => use(database);
    const siteUrl = siteUrlOf(place);
    const services = createPeopleServices({ withDatabase, siteUrl, changed: () => undefined });
    const done = userCommands({ services, withDatabase }).get(command);
    if (!done) throw new Error(`There is no command ${command}.`);
    return (await done(given)) as readonly string[];
  };
  return onData(place, { command, given, work, mayMigrate: true });
}
