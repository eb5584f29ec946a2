/** Opens the embedded database of the folder it is given, says so, and holds it until it is killed. */
import { openDatabase } from '../../src/open-database.ts';

await openDatabase({ dataFolder: process.argv[2] ?? '' });
process.stdout.write('open\n');
setInterval(() => undefined, 1_000);
