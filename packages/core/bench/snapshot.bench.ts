/**
 * Applying 20 edits to a snapshot of 10,000 concepts and 100,000 statements, release after release.
 * Floor: a median of at most 30 ms in each case. Beside it the longest slice, which is how long others wait.
 */
import { parseArgs } from 'node:util';
import { applyToSnapshotWork, buildSnapshotWork, type SlicedWork, type Snapshot } from '@symptograph/core';
import { EDIT_CASES } from './edit-cases.ts';
import { largeGraph } from './large-graph.ts';
import { randomFrom } from './random-from.ts';

const FLOOR_MS = 30;
const WARM_UP = 20;

const { values } = parseArgs({
  options: { seed: { type: 'string', default: '1' }, runs: { type: 'string', default: '300' } },
});
const [seed, runs] = [Number(values.seed), Number(values.runs)];

const graph = largeGraph({ concepts: 10_000, statements: 100_000, random: randomFrom(seed) });
const built = timed(buildSnapshotWork(graph));
const base = built.value;
console.log(
  `seed ${seed}, ${runs} runs a case; built from the document in ${milliseconds(built.total)}, longest slice ${milliseconds(built.longest)}`,
);
console.log('case'.padEnd(44), ...['median', 'p99', 'worst', 'slice'].map((head) => head.padStart(10)));

const missed: string[] = [];
for (const { name, editsAt } of EDIT_CASES) {
  const random = randomFrom(seed);
  let snapshot: Snapshot = base;
  const times: number[] = [];
  let longest = 0;
  for (let run = 0; run < WARM_UP + runs; run += 1) {
    const edits = editsAt({ graph, random, run });
    const applied = timed(applyToSnapshotWork(snapshot, edits));
    snapshot = applied.value;
    if (run < WARM_UP) continue;
    times.push(applied.total);
    longest = Math.max(longest, applied.longest);
  }
  times.sort((a, b) => a - b);
  const [median, p99, worst] = [0.5, 0.99, 1].map((share) => times[Math.ceil(share * times.length) - 1] ?? 0);
  const figures = [median, p99, worst, longest].map((time) => milliseconds(time ?? 0).padStart(10));
  console.log(name.padEnd(44), ...figures);
  if ((median ?? Number.POSITIVE_INFINITY) > FLOOR_MS) missed.push(name);
}

console.log(
  missed.length === 0
    ? `floor holds: median at most ${FLOOR_MS} ms in all ${EDIT_CASES.length} cases`
    : `floor missed: median over ${FLOOR_MS} ms for ${missed.join('; ')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

/** The value of some work, how long it took and its longest slice, in milliseconds. */
function timed<Value>(work: SlicedWork<Value>) {
  let [total, longest] = [0, 0];
  for (;;) {
    const before = performance.now();
    const step = work.next();
    const slice = performance.now() - before;
    total += slice;
    longest = Math.max(longest, slice);
    if (step.done) return { value: step.value, total, longest };
  }
}

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
