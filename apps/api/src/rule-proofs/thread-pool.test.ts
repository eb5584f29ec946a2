import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { createThreadPool, type ThreadPool, type ThreadPoolOptions } from './thread-pool.ts';

/** Answers what it is told, when the gate that comes with it opens; or fails in one of the ways in which threads do. */
const PROGRAM = `
  const { parentPort, threadId } = require('node:worker_threads');
  parentPort.on('message', ({ name, gate }) => {
    if (gate) Atomics.wait(gate, 0, 0);
    if (name === 'spin') for (;;);
    if (name === 'exit') process.exit(3);
    if (name === 'throw') throw new RangeError('It is thrown.');
    if (name === 'hoard') for (const hoard = []; ; ) hoard.push(new Array(1_000).fill(hoard.length));
    parentPort.postMessage({ name, threadId });
  });
`;

interface Job {
  readonly name: string;
  readonly gate?: Int32Array;
}
interface Done {
  readonly name: string;
  readonly threadId: number;
}
type Pool = ThreadPool<'ONE' | 'OTHER', Job, Done>;

let pool: Pool;
afterEach(() => pool.stop());

function aPool(options: Partial<ThreadPoolOptions> = {}): Pool {
  const start = () => new Worker(PROGRAM, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
  pool = createThreadPool({ start, size: 1, mostWaiting: 10, limit: 60_000, ...options });
  return pool;
}

/** A gate that is shut, and what opens it. */
function aGate() {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const open = () => {
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
  };
  return { gate, open };
}

test('one thread does one job after another, whose lanes take turns', async () => {
  const { run } = aPool();
  const done: string[] = [];
  const ids = new Set<number>();
  const told = ({ name, threadId }: Done) => {
    done.push(name);
    ids.add(threadId);
  };
  await Promise.all([
    ...['a1', 'a2', 'a3', 'a4'].map((name) => run('ONE', { name }).then(told)),
    ...['b1', 'b2'].map((name) => run('OTHER', { name }).then(told)),
  ]);
  expect(done).toEqual(['a1', 'a2', 'b1', 'a3', 'b2', 'a4']);
  expect(ids.size).toBe(1);
});

test('a second job is done first while the first one still runs, when there may be two threads', async () => {
  const { run } = aPool({ size: 2 });
  const { gate, open } = aGate();
  const done: string[] = [];
  const slow = run('ONE', { name: 'slow', gate }).then(({ name }) => done.push(name));
  await run('ONE', { name: 'quick' }).then(({ name }) => done.push(name));
  open();
  await slow;
  expect(done).toEqual(['quick', 'slow']);
});

test.each([
  ['ends', 'exit', { reason: 'ENDED' }],
  ['throws', 'throw', { name: 'RangeError', message: 'It is thrown.' }],
  ['takes all memory', 'hoard', { reason: 'ENDED' }],
])('a job whose thread %s fails alone, and the next has a new one', async (_how, name, failure) => {
  const { run } = aPool();
  const failed = expect(run('ONE', { name })).rejects.toMatchObject(failure);
  await expect(run('ONE', { name: 'next' })).resolves.toMatchObject({ name: 'next' });
  await failed;
});

test('a job that takes too long is given up, and the next has a new thread', async () => {
  const { run } = aPool({ limit: 3_000 });
  const failed = expect(run('ONE', { name: 'spin' })).rejects.toMatchObject({ reason: 'OUT_OF_TIME' });
  await expect(run('ONE', { name: 'next' })).resolves.toMatchObject({ name: 'next' });
  await failed;
});

test('more jobs than may wait are refused, those of other lanes are not', async () => {
  const { run } = aPool({ mostWaiting: 1 });
  const { gate, open } = aGate();
  const taken = [
    run('ONE', { name: 'working', gate }),
    run('ONE', { name: 'waiting' }),
    run('OTHER', { name: 'other' }),
  ];
  await expect(run('ONE', { name: 'refused' })).rejects.toMatchObject({ name: 'FullPool' });
  open();
  expect((await Promise.all(taken)).map(({ name }) => name)).toEqual(['working', 'waiting', 'other']);
});

test('a pool that is stopped rejects what is not done, and takes nothing more', async () => {
  const { run, stop } = aPool();
  const left = [run('ONE', { name: 'spin' }), run('OTHER', { name: 'waiting' })];
  const refused = Promise.all(left.map((each) => expect(each).rejects.toMatchObject({ reason: 'ENDED' })));
  await stop();
  await refused;
  await expect(run('ONE', { name: 'late' })).rejects.toMatchObject({ reason: 'ENDED' });
});
