import type { ContenderEntry } from './contenders.ts';
import type { LoadResult } from './load-order.ts';
import { median } from './median.ts';

/** What each contender measured in each round, by its key. */
export type Measured = ReadonlyMap<string, readonly LoadResult[]>;

/** The contenders that the others are divided by, and the head of that column. */
const BASES = [
  ['raw', '÷ raw'],
  ['mercurius-jit', '÷ mercurius + JIT'],
  ['apollo', '÷ Apollo'],
  ['prisma', '÷ Prisma'],
] as const;

/** The median requests a second of a contender; NaN when it was not measured. */
export function requestsPerSecond(measured: Measured, key: string): number {
  return median((measured.get(key) ?? []).map(({ perSecond }) => perSecond));
}

/** A Markdown table of one query: the median of the rounds, and from where to where the requests a second went. */
export function tableOf(contenders: readonly ContenderEntry[], measured: Measured): string {
  const bases = BASES.filter(([key]) => measured.has(key));
  const head = ['', 'requests/s', 'from–to', 'p50 ms', 'p99 ms', 'server µs', 'busy %', 'memory MB', 'bytes'];
  const rows = contenders.flatMap(({ key, title }) => {
    const results = measured.get(key);
    if (!results) return [];
    const ratios = bases.map(
      ([base]) => requestsPerSecond(measured, key) / requestsPerSecond(measured, base),
    );
    return [[title, ...figuresOf(results), ...ratios.map((ratio) => ratio.toFixed(2))]];
  });
  return markdown([[...head, ...bases.map(([, title]) => title)], ...rows]);
}

function figuresOf(results: readonly LoadResult[]): readonly string[] {
  const rates = results.map(({ perSecond }) => perSecond);
  const middle = (figure: (result: LoadResult) => number | undefined, digits = 0) => {
    const value = median(results.map((result) => figure(result) ?? Number.NaN));
    return Number.isNaN(value) ? '–' : value.toFixed(digits);
  };
  return [
    middle(({ perSecond }) => perSecond),
    `${Math.min(...rates).toFixed(0)}–${Math.max(...rates).toFixed(0)}`,
    middle(({ p50 }) => p50, 2),
    middle(({ p99 }) => p99, 2),
    middle(({ serverMicroseconds }) => serverMicroseconds),
    middle(
      ({ serverMicroseconds, perSecond }) => serverMicroseconds && (serverMicroseconds * perSecond) / 1e4,
    ),
    middle(({ memoryBytes }) => memoryBytes && memoryBytes / 1e6),
    middle(({ bytes }) => bytes),
  ];
}

/** Rows of cells as Markdown, columns as wide as their widest cell, numbers to the right. */
function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [head = [], ...body] = rows;
  return [line(head), line(rule), ...body.map(line)].join('\n');
}
