import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BackupHeader } from '@symptograph/db';
import { Command } from 'commander';
import { environment, readSettings } from '../env.ts';
import { onData } from '../operation/on-data.ts';
import { writeBackup } from '../operation/write-backup.ts';
import { StartupProblem } from '../startup-problem.ts';
import { reporting } from './reporting.ts';

interface Given {
  readonly replace?: true;
}

/** `backup <file>`: writes all that the database holds at one moment to a file, also while an API runs. */
export function backupCommand(): Command {
  return new Command('backup')
    .description(
      'Writes all that the database holds to a file, for its owner alone; keep it like the database.',
    )
    .argument('<file>', 'where to; there must be no such file yet')
    .option('--replace', 'put it in place of a file that is there, once it is whole')
    .action((path: string, { replace }: Given) =>
      reporting(async () => {
        const file = resolve(path);
        if (!replace && existsSync(file))
          throw new StartupProblem(`${file} is there already. Name another file, or add --replace.`);
        const header = await onData(readSettings(environment), {
          command: 'data.backup',
          given: { file },
          work: (database) => writeBackup(database, file),
          mayMigrate: false,
        });
        return [lineOf(header, file)];
      }),
    );
}

function lineOf({ at, tables }: BackupHeader, file: string): string {
  const rows = Object.fromEntries(tables);
  const { release = 0, change_set: changeSets = 0, person: people = 0 } = rows;
  return `${file} holds the database as of ${at}: ${release} releases, ${changeSets} change sets, ${people} people. It has hashes of their passwords in it.`;
}
