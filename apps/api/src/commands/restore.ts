import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { databasePlace, restoreDatabase } from '@symptograph/db';
import { Command } from 'commander';
import { environment, readSettings } from '../env.ts';
import { StartupProblem } from '../startup-problem.ts';
import { reporting } from './reporting.ts';

/** `restore <file>`: fills an empty database, that of SYMPTOGRAPH_DATA or DATABASE_URL, with a backup of either kind. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('Fills an empty database with a backup, verified, or leaves it empty.')
    .argument('<file>', 'a file that backup wrote')
    .action((path: string) =>
      reporting(async () => {
        const file = resolve(path);
        if (!existsSync(file)) throw new StartupProblem(`There is no file ${file}.`);
        const { databaseUrl: url, databaseOwnerUrl: ownerUrl, dataFolder } = readSettings(environment);
        const { at } = await restoreDatabase({ url, ownerUrl, dataFolder }, file);
        const where = url === undefined ? resolve(dataFolder) : databasePlace(url);
        return [`${where} holds the database as of ${at} again, and it verifies.`];
      }),
    );
}
