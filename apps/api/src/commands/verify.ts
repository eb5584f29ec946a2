import { Command } from 'commander';
import { environment, readSettings } from '../env.ts';
import { type DataState, readDataState } from '../operation/data-state.ts';
import { onData } from '../operation/on-data.ts';
import { reporting } from './reporting.ts';

/**
 * `verify`: reads every release, its change set and the audit log again. Prints each finding in a line, and ends with exit code 1 when
 * there is one.
 */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Proves that the data are what was approved and published: hashes, change sets, audit log.')
    .action(() =>
      reporting(async () => {
        const state = await onData(readSettings(environment), {
          command: 'data.state',
          given: {},
          work: readDataState,
          mayMigrate: false,
        });
        if (state.findings.length > 0) process.exitCode = 1;
        return linesOf(state);
      }),
    );
}

function linesOf({ release, auditEvents, findings }: DataState): readonly string[] {
  const read = `Read ${release?.number ?? 0} releases and ${auditEvents} entries of the audit log`;
  if (findings.length === 0) return [`${read}: all is as it was approved and published.`];
  const more = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
  return [
    ...findings.map(({ code, message }) => `${code}  ${message}`),
    `${read}: ${more}. Keep this database as it is, and restore a backup that verifies elsewhere (docs/operations.md).`,
  ];
}
