import { visitOutcome } from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { z } from 'zod';
import type { Command, Commands } from '../admin-socket/commands.ts';
import { keepSourceChecks } from '../services/keep-source-checks.ts';
import { readDataState } from './data-state.ts';
import { writeBackup } from './write-backup.ts';

/** What the commands work with. */
export interface OperatorCommandsDeps {
  readonly withDatabase: <Value>(work: (database: Database) => Promise<Value>) => Promise<Value>;
}

const backupGiven = z.object({ file: z.string().min(1) });
const visitsGiven = z.object({
  visits: z.array(
    z.object({
      sourceId: z.string(),
      url: z.string(),
      at: z.iso.datetime(),
      outcome: visitOutcome.shape,
      status: z.int().nullable(),
      movedTo: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
});

/**
 * The commands of whoever looks after an installation: `data.state` comes to a DataState, `data.backup` with the absolute path of a
 * file to the header of the backup, `sources.published` to the sources, `sources.keep` with visits to them to what is known of them now.
 * None of them visits an address.
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
    ['sources.published', () => withDatabase(({ releases }) => releases.loadSources())],
    [
      'sources.keep',
      (given) => {
        const { visits } = visitsGiven.parse(given);
        const now = () => new Date().toISOString();
        return withDatabase((database) => keepSourceChecks(database, visits, now));
      },
    ],
  ]);
}
