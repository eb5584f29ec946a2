import { Command } from 'commander';
import { evaluateCommand } from './commands/evaluate.ts';

const program = new Command('symptograph').description('Looks after a knowledge graph: import and evaluate.');

program.addCommand(evaluateCommand());

await program.parseAsync();
