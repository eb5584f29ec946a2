/** Publishes the calf-pain graph with 10,000 concepts and 100,000 statements beside it into the data folder that is named. */
import { openDatabase } from '@symptograph/db';
import { readPacks } from '../../src/read-packs.ts';
import { benchGraph } from '../api/bench-graph.ts';
import { fillDatabase } from './fill-database.ts';
import { together } from './together.ts';

const [, , dataFolder] = process.argv;
const [pack] = await readPacks();
if (!dataFolder || !pack) throw new Error('Name a data folder; there has to be a pack.');
const database = await openDatabase({ dataFolder });
await fillDatabase(database, together(pack.document, benchGraph()));
await database.close();
