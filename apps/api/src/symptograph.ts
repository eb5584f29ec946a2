import { Command } from 'commander';
import { backupCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { evaluateCommand } from './commands/evaluate.ts';
import { importCommand } from './commands/import.ts';
import { restoreCommand } from './commands/restore.ts';
import { sourcesCommand } from './commands/sources.ts';
import { userCommand } from './commands/user.ts';
import { verifyCommand } from './commands/verify.ts';

const program = new Command('symptograph').description(
  'Looks after a knowledge graph: its data, import, evaluation, sources, people.',
);

for (const command of [
  backupCommand(),
  doctorCommand(),
  evaluateCommand(),
  importCommand(),
  restoreCommand(),
  sourcesCommand(),
  userCommand(),
  verifyCommand(),
]) {
  program.addCommand(command);
}

await program.parseAsync();
// What is left once all is written, timers of the migration engine, is nothing to wait for.
await Promise.all([process.stdout, process.stderr].map(written));
process.exit();

/** Resolves when all that was written to a stream before is out: a pipe takes long texts in parts. */
function written(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}
