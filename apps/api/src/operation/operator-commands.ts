import type { Database } from '@symptograph/db';
import { z } from 'zod';
import type { Command, Commands } from '../admin-socket/commands.ts';
import { readDataState } from './data-state.ts';
import { writeBackup } from './write-backup.ts';

/** What the commands work with. */
export interface OperatorCommandsDeps {
  readonly withDatabase: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
}

const backupGiven = z.object({ file: z.string().min(1) });

/**
 * The commands of whoever looks after an installation: `data.state` comes to a DataState, `data.backup` with the absolute path of a
 * file to the header of the backup.
 */
export function operatorCommands({ withDatabase }: OperatorCommandsDeps): Commands {
  return new Map<string, Command>([
    ['data.state', () => withDatabase(readDataState)],
    [
      'data.backup',
      (given) => {
        const { file } = backupGiven.parse(given);
        return withDatabase((database) => writeBackup(database, file));
      },
    ],
  ]);
}
