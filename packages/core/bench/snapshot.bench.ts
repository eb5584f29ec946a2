/**
 * Applying 20 edits to a snapshot of 10,000 concepts and 100,000 statements, release after release.
 * Floor: a median of at most 30 ms in each case.
 */
import { parseArgs } from 'node:util';
import { applyToSnapshot, buildSnapshot, type Snapshot } from '@symptograph/core';
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
const started = performance.now();
const base = buildSnapshot(graph);
console.log(
  `seed ${seed}, ${runs} runs a case; built from the document in ${milliseconds(performance.now() - started)}`,
);
console.log('case'.padEnd(44), 'median'.padStart(10), 'p99'.padStart(10), 'worst'.padStart(10));

const missed: string[] = [];
for (const { name, editsAt } of EDIT_CASES) {
  const random = randomFrom(seed);
  let snapshot: Snapshot = base;
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + runs; run += 1) {
    const edits = editsAt({ graph, random, run });
    const before = performance.now();
    snapshot = applyToSnapshot(snapshot, edits);
    const after = performance.now();
    if (run >= WARM_UP) times.push(after - before);
  }
  times.sort((a, b) => a - b);
  const [median, p99, worst] = [0.5, 0.99, 1].map((share) => times[Math.ceil(share * times.length) - 1] ?? 0);
  console.log(name.padEnd(44), ...[median, p99, worst].map((time) => milliseconds(time ?? 0).padStart(10)));
  if ((median ?? Number.POSITIVE_INFINITY) > FLOOR_MS) missed.push(name);
}

console.log(
  missed.length === 0
    ? `floor holds: median at most ${FLOOR_MS} ms in all ${EDIT_CASES.length} cases`
    : `floor missed: median over ${FLOOR_MS} ms for ${missed.join('; ')}`,
);
process.exitCode = missed.length === 0 ? 0 : 1;

function milliseconds(time: number): string {
  return `${time.toFixed(1)} ms`;
}
