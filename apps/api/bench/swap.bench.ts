/**
 * How long the event loop stands still while a snapshot of 10,000 concepts and 100,000 statements is swapped, garbage
 * included. Floor: less than 20 ms in every swap. `--swaps` and `--loads` say how often; see `swap.ts` for what. A
 * longest stall far above what was computed in it tells of a busy machine.
 */
import { parseArgs } from 'node:util';
import { benchGraph } from './api/bench-graph.ts';
import { measureSwaps } from './swap.ts';

const FLOOR_MS = 20;

const { values } = parseArgs({
  options: { swaps: { type: 'string', default: '40' }, loads: { type: 'string', default: '5' } },
});
const runs = { swaps: Number(values.swaps), loads: Number(values.loads), warmUp: 2 };
const figures = await measureSwaps(benchGraph(), runs);

const HEADS = ['times', 'took', 'median', 'p99', 'longest', 'computed', 'garbage'];
console.log('longest stall of each, ms'.padEnd(34), ...HEADS.map((head) => head.padStart(9)));
for (const { database, name, stalls } of figures) {
  const longest = sorted(stalls.map((stall) => stall.longest));
  const cells = [
    String(stalls.length),
    at(sorted(stalls.map(({ took }) => took)), 0.5).toFixed(0),
    ...[0.5, 0.99, 1].map((share) => at(longest, share).toFixed(1)),
    Math.max(...stalls.map(({ computed }) => computed)).toFixed(1),
    Math.max(...stalls.map(({ garbage }) => garbage)).toFixed(1),
  ];
  console.log(`${database}: ${name}`.padEnd(34), ...cells.map((cell) => cell.padStart(9)));
}
const worst = Math.max(...figures.flatMap(({ stalls }) => stalls.map(({ longest }) => longest)));
const holds = worst < FLOOR_MS;
console.log(
  `${holds ? 'floor holds' : 'floor missed'}: the longest stall of all swaps is ${worst.toFixed(1)} ms, less than ${FLOOR_MS} ms wanted`,
);
process.exit(holds ? 0 : 1);

function sorted(numbers: readonly number[]): readonly number[] {
  return numbers.toSorted((a, b) => a - b);
}

/** The value that a share of sorted values does not exceed. */
function at(values: readonly number[], share: number): number {
  return values[Math.ceil(share * values.length) - 1] ?? 0;
}
