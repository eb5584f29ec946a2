/**
 * `pnpm bench garbage [seconds] [seed]`: fuzzed documents, variables, headers and bodies under load, 60 s by default.
 * Exit code 1 when the server ends, answers with a fault of its own, answers a good request wrongly, or keeps memory.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { garbage } from '../test/garbage.ts';
import type { WireRequest } from '../test/serve-graph.ts';

/** How many requests are on their way at the same time. */
const [BAD_AT_ONCE, GOOD_AT_ONCE] = [24, 4];
/** How much more of the heap may be in use after the second half than after the first, in MB: what caches hold. */
const MOST_GROWTH = 24;
const GOOD =
  'query Q($slug: String!, $n: Int) { symptom(slug: $slug) { name conditions(first: $n) { edges { node { name slug } } } } }';
const SLUGS = ['calf-pain', 'swelling', 'numbness'];

const [seconds = 60, seed = Date.now() % 1e9] = process.argv.slice(2).map(Number);
const server = fork(fileURLToPath(new URL('garbage/serve.ts', import.meta.url)), { stdio: 'inherit' });
let hasEnded = false;
server.once('exit', () => {
  hasEnded = true;
});
const [{ url }] = (await once(server, 'message')) as [{ url: string }];
const agent = new Agent({ keepAlive: true, maxSockets: BAD_AT_ONCE + GOOD_AT_ONCE });
const statuses = new Map<string, number>();
const times: number[] = [];
const wrong: string[] = [];
const expected = await Promise.all(SLUGS.map((slug) => dataOf(slug, 5)));

say(`seed ${seed}, ${seconds} s, ${BAD_AT_ONCE} bad and ${GOOD_AT_ONCE} good requests at a time`);
await load(Math.min(5, seconds / 2));
const heaps = [await heap()];
for (const _half of [1, 2]) {
  await load(seconds / 2);
  heaps.push(await heap());
}
report();
server.kill();

/** Garbage and good requests for some seconds. */
async function load(forSeconds: number): Promise<void> {
  const end = performance.now() + forSeconds * 1_000;
  const isOver = () => hasEnded || performance.now() > end;
  const bad = Array.from({ length: BAD_AT_ONCE }, (_, worker) => sendGarbage(worker, isOver));
  const good = Array.from({ length: GOOD_AT_ONCE }, (_, worker) => sendGood(worker, isOver));
  await Promise.all([...bad, ...good]);
}

async function sendGarbage(worker: number, isOver: () => boolean): Promise<void> {
  for (let part = 0; !isOver(); part += 1) {
    const own = (seed + worker * 1_000_003 + part * 7_919 + Math.floor(performance.now())) | 0;
    for (const one of fc.sample(garbage, { seed: own, numRuns: 50 })) {
      if (isOver()) return;
      const { status, text } = await send(one);
      const outcome = text.includes('"errors"') ? `${status} with errors` : `${status}`;
      statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1);
      if (isFault(status) || text.includes('INTERNAL_SERVER_ERROR'))
        wrong.push(`${text} to ${JSON.stringify(one)}`);
    }
  }
}

/** 503 is what an API says that has too much to do; it is counted, and no fault. */
function isFault(status: number): boolean {
  return status === 0 || (status >= 500 && status !== 503);
}

async function sendGood(worker: number, isOver: () => boolean): Promise<void> {
  for (let turn = worker; !isOver(); turn += 1) {
    const slug = turn % SLUGS.length;
    const started = performance.now();
    const data = await dataOf(SLUGS[slug] ?? '', 5, `${worker} ${turn}`);
    times.push(performance.now() - started);
    if (data !== expected[slug]) wrong.push(`${data} instead of ${expected[slug]}`);
  }
}

/** The answer to the good question; `mark` makes it another request to the cache. */
async function dataOf(slug: string, n: number, mark = ''): Promise<string> {
  const body = JSON.stringify({ query: GOOD, variables: { slug, n }, operationName: 'Q', mark });
  return (await send({ method: 'POST', headers: { 'content-type': 'application/json' }, body })).text;
}

function send({ method, path = '/graphql', headers, body }: WireRequest) {
  return new Promise<{ status: number; text: string }>((resolve) => {
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const outgoing = request(`${url}${path}`, { agent, method, headers: { ...length, ...headers } });
    outgoing.on('error', ({ message }) => resolve({ status: 0, text: message }));
    outgoing.on('response', async (response) => {
      const bytes = await buffer(response).catch(() => Buffer.alloc(0));
      resolve({ status: response.statusCode ?? 0, text: bytes.toString() });
    });
    outgoing.end(body);
  });
}

/** The server's heap in use after a collection, in MB. */
async function heap(): Promise<number> {
  if (hasEnded) return Number.NaN;
  server.send('heap');
  const [{ heapUsed }] = (await once(server, 'message')) as [{ heapUsed: number }];
  return Math.round(heapUsed / 1e5) / 10;
}

function report(): void {
  const all = [...statuses.values()].reduce((sum, count) => sum + count, 0);
  say(
    `${all} bad requests answered: ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(', ')}`,
  );
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? Number.NaN).toFixed(1);
  say(
    `${times.length} good requests among them, ms: p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(0.9999999)}`,
  );
  say(`heap of the server after a collection, MB: ${heaps.join(', ')}`);
  const [, middle = Number.NaN, last = Number.NaN] = heaps;
  const faults = [
    ...(hasEnded ? ['The server ended.'] : []),
    ...(last - middle <= MOST_GROWTH ? [] : [`The heap grew by ${last - middle} MB in the second half.`]),
    ...wrong.slice(0, 10),
  ];
  for (const fault of faults) say(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
  say(faults.length > 0 ? 'Not everything held.' : 'No crash, no fault, no leak.');
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
