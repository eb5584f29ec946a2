import { Command } from 'commander';

const program = new Command('symptograph').description('Looks after a knowledge graph: import and evaluate.');

await program.parseAsync();
