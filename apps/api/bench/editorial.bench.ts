/**
 * What publishing 20 edits costs on the calf-pain graph and on the same graph with 10,000 concepts and 100,000 statements beside it, on
 * both kinds of database, each from an empty change set to the release by the services that the API calls. Floor: publishing on the
 * large one takes at most 3 times as long. Then 1,000 publications in one process. Floor: the heap, collected, is within 10 % of
 * what it was after 100. `--rounds` and `--publications` say how often.
 */
import { parseArgs } from 'node:util';
import type { GraphDocument } from '@symptograph/core';
import { DATABASE_KINDS, startTestDatabases } from '@symptograph/db/testing';
import { readPacks } from '../src/read-packs.ts';
import { benchGraph } from './api/bench-graph.ts';
import { median } from './api/median.ts';
import { benchDesk } from './editorial/bench-desk.ts';
import { editsOf, type PublicationTimes, publishEdits } from './editorial/publish-edits.ts';
import { together } from './large/together.ts';

const MOST_TIMES = 3;
const MOST_GROWTH = 1.1;
const WARM_UP = 3;

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '20' }, publications: { type: 'string', default: '1000' } },
});
const [pack] = await readPacks();
if (!pack) throw new Error('There is a pack.');
const small = pack.document;
const { stop, ...templates } = await startTestDatabases();
const STEPS = ['edit', 'submit', 'review', 'publish'] as const satisfies readonly (keyof PublicationTimes)[];
console.log('20 edits, median ms'.padEnd(32), ...STEPS.map((step) => step.padStart(9)));
const ratios: number[] = [];
for (const kind of DATABASE_KINDS) {
  const ofSmall = await measure(kind, 'calf pain', small);
  const ofLarge = await measure(kind, '+ 100,000 statements', together(small, benchGraph()));
  ratios.push(ofLarge / ofSmall);
}
const [first = 0, last = 0] = await heaps();
await stop();

const worst = Math.max(...ratios);
const isFastEnough = worst <= MOST_TIMES;
const isFlat = last <= first * MOST_GROWTH;
console.log(
  `heap after 100 publications ${first.toFixed(1)} MB, after ${values.publications} ${last.toFixed(1)} MB`,
);
console.log(
  [
    `${isFastEnough ? 'floor holds' : 'floor missed'}: publishing on the large graph takes ${worst.toFixed(2)} times as long at most, ${MOST_TIMES} allowed`,
    `${isFlat ? 'floor holds' : 'floor missed'}: the heap after ${values.publications} is ${(last / first).toFixed(3)} of that after 100, ${MOST_GROWTH} allowed`,
  ].join('; '),
);
process.exit(isFastEnough && isFlat ? 0 : 1);

async function measure(kind: (typeof DATABASE_KINDS)[number], name: string, document: GraphDocument) {
  const bench = await benchDesk(kind, templates, document);
  const times: PublicationTimes[] = [];
  for (let round = 0; round < WARM_UP + Number(values.rounds); round += 1) {
    times.push(await publishEdits(bench, editsOf(small, round)));
  }
  await bench.stop();
  const of = (step: keyof PublicationTimes) => median(times.slice(WARM_UP).map((each) => each[step]));
  console.log(`${kind}: ${name}`.padEnd(32), ...STEPS.map((step) => of(step).toFixed(1).padStart(9)));
  return of('publish');
}

async function heaps(): Promise<readonly number[]> {
  const bench = await benchDesk('embedded', templates, small);
  const found: number[] = [];
  const publications = Number(values.publications);
  for (let round = 1; round <= publications; round += 1) {
    await publishEdits(bench, editsOf(small, round));
    if (round === Math.min(100, publications) || round === publications) found.push(heapNow());
  }
  await bench.stop();
  return found;
}

function heapNow(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_000_000;
}
