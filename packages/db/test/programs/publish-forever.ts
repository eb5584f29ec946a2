/**
 * Publishes release after release into the database it is given (a data folder, or a server's address) until it is
 * killed, and prints the number of each as soon as the database said that it is kept.
 */
import { aConcept, aGraph } from '@symptograph/core/testing';
import { openDatabase } from '../../src/open-database.ts';
import { publishGraph } from '../../src/testing/index.ts';

const CONCEPTS = Array.from({ length: 40 }, (_, index) => aConcept('SYMPTOM', index + 1));

const place = process.argv[2] ?? '';
const database = await openDatabase(
  place.startsWith('postgresql:') ? { url: place, dataFolder: '' } : { dataFolder: place },
);
process.stdout.write('open\n');
for (let round = 1; ; round += 1) {
  const concepts = CONCEPTS.map((concept) => ({ ...concept, name: `Symptom ${round} of ${process.pid}` }));
  const { release } = await publishGraph(database, aGraph(concepts));
  process.stdout.write(`${release.number}\n`);
}
