import { Command } from 'commander';
import { evaluateCommand } from './commands/evaluate.ts';
import { importCommand } from './commands/import.ts';

const program = new Command('symptograph').description('Looks after a knowledge graph: import and evaluate.');

program.addCommand(evaluateCommand());
program.addCommand(importCommand());

await program.parseAsync();
// What is left then, timers of the migration engine, is nothing to wait for.
process.exit();
