/** The load of one measurement, in a process of its own: `load.js <order as JSON>`; prints a LoadResult as JSON. */
import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import autocannon, { type Result } from 'autocannon';
import { latencies } from './latencies.ts';
import type { LoadOrder, LoadResult } from './load-order.ts';
import { processUse } from './process-use.ts';
import type { Handed } from './served.ts';

/** By then what a server compiles is compiled. */
const WARM_UP_REQUESTS = 3_000;

const order: LoadOrder = JSON.parse(process.argv[2] ?? '{}');
const { questions }: Handed = deserialize(readFileSync(order.handed));
const requests = questions[order.query].map((body) => ({
  method: 'POST' as const,
  path: new URL(order.url).pathname,
  // From a client behind a proxy, so that a rate limit has somebody to count.
  headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.7' },
  body,
}));

await warmUp();
process.stdout.write(JSON.stringify(await measure(order.seconds)));

async function measure(seconds: number): Promise<LoadResult> {
  const before = processUse(order.pid);
  const { result, times } = await fire({ duration: seconds });
  const after = processUse(order.pid);
  const answered = result['2xx'];
  return {
    answered,
    failed: result.non2xx + result.errors + result.timeouts,
    perSecond: answered / result.duration,
    p50: times.percentile(0.5),
    p99: times.percentile(0.99),
    bytes: result.throughput.total / answered,
    serverMicroseconds: before && after && ((after.cpuSeconds - before.cpuSeconds) * 1e6) / answered,
    memoryBytes: after?.memoryBytes,
  };
}

/** For some seconds, and until a slow server has seen enough as well. */
async function warmUp(): Promise<void> {
  const { result } = await fire({ duration: order.warmUpSeconds });
  const missing = WARM_UP_REQUESTS - result['2xx'];
  if (missing > 0) await fire({ amount: Math.max(missing, order.connections) });
}

function fire(until: { readonly duration: number } | { readonly amount: number }) {
  const times = latencies();
  return new Promise<{ readonly result: Result; readonly times: typeof times }>((resolve, reject) => {
    const options = { url: order.url, connections: order.connections, requests, ...until };
    const running = autocannon(options, (error, result) =>
      error ? reject(error) : resolve({ result, times }),
    );
    running.on('response', (_client, _status, _bytes, milliseconds) => times.add(milliseconds));
  });
}
