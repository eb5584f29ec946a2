import { Command } from 'commander';
import { evaluateCommand } from './commands/evaluate.ts';
import { importCommand } from './commands/import.ts';
import { userCommand } from './commands/user.ts';

const program = new Command('symptograph').description(
  'Looks after a knowledge graph: import, evaluate, people.',
);

program.addCommand(evaluateCommand());
program.addCommand(importCommand());
program.addCommand(userCommand());

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
