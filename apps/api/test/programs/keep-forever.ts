/**
 * Writes release after release into the snapshot file it is given until it is killed, and prints the number of each as
 * soon as it is kept.
 */
import { buildSnapshot } from '@symptograph/core';
import { aConcept, aGraph } from '@symptograph/core/testing';
import { writeSnapshotFile } from '../../src/snapshot-file/write-snapshot-file.ts';
import { aRelease } from '../a-release.ts';

const [path = '', first = '1'] = process.argv.slice(2);
const concepts = Array.from({ length: 2_000 }, (_, number) => aConcept('SYMPTOM', number + 1));
for (let number = Number(first); ; number += 1) {
  const named = concepts.map((concept) => ({ ...concept, name: `Symptom of release ${number}` }));
  const version = { release: aRelease(number), snapshot: buildSnapshot(aGraph(named)) };
  await writeSnapshotFile(path, { version, before: [], database: 'a database' });
  process.stdout.write(`${number}\n`);
}
