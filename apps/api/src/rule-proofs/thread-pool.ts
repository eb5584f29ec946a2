import type { Worker } from 'node:worker_threads';
import { askThread, ThreadFailure } from './ask-thread.ts';
import { createFairQueue } from './fair-queue.ts';

/** Of what a pool is made, and what it is kept within. */
export interface ThreadPoolOptions {
  readonly start: () => Worker;
  /** The most threads. */
  readonly size: number;
  /** The most jobs that wait in each lane. */
  readonly mostWaiting: number;
  /** How long a job may take once a thread works on it, in milliseconds. */
  readonly limit: number;
}

/** Threads that answer jobs, each one at a time. */
export interface ThreadPool<Lane, Job, Answer> {
  /**
   * The answer to a job. Lanes take turns. Rejects with a ThreadFailure, or what the thread threw; other jobs go on, on another thread.
   * Rejects with a FullPool when too many jobs wait.
   */
  readonly run: (lane: Lane, job: Job) => Promise<Answer>;
  /** Ends all threads; jobs that are not done are rejected. */
  readonly stop: () => Promise<void>;
}

/** Too many jobs wait already. */
export class FullPool extends Error {
  override readonly name = 'FullPool';
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly resolve: (answer: Promise<Answer>) => void;
  readonly reject: (error: Error) => void;
}

/** A pool without threads: they are started when first needed, and keep the process running only while they work. */
export function createThreadPool<Lane, Job, Answer>({
  start,
  size,
  mostWaiting,
  limit,
}: ThreadPoolOptions): ThreadPool<Lane, Job, Answer> {
  const queue = createFairQueue<Lane, Waiting<Job, Answer>>(mostWaiting);
  const threads = new Set<Worker>();
  const idle = new Set<Worker>();
  let isOver = false;

  const startThread = () => {
    const thread = start();
    threads.add(thread);
    const forget = () => {
      threads.delete(thread);
      idle.delete(thread);
    };
    // Whoever waits for its answer hears of an error; without a listener an error would end the process.
    return thread.on('error', forget).on('exit', forget);
  };
  const work = async (thread: Worker, job: Job): Promise<Answer> => {
    thread.ref();
    try {
      const answer = await askThread<Answer>(thread, job, limit);
      thread.unref();
      if (threads.has(thread)) idle.add(thread);
      return answer;
    } catch (error) {
      await thread.terminate();
      throw error;
    }
  };
  const next = () => {
    const [thread] = idle;
    if (isOver || (!thread && threads.size >= size)) return;
    const waiting = queue.take();
    if (!waiting) return;
    const chosen = thread ?? startThread();
    idle.delete(chosen);
    const answer = work(chosen, waiting.job);
    answer.then(next, next);
    waiting.resolve(answer);
  };

  return {
    run: (lane, job) =>
      new Promise((resolve, reject) => {
        if (isOver) return reject(new ThreadFailure('ENDED'));
        if (!queue.put(lane, { job, resolve, reject })) return reject(new FullPool());
        next();
      }),
    stop: async () => {
      isOver = true;
      for (const { reject } of queue.takeAll()) reject(new ThreadFailure('ENDED'));
      await Promise.all([...threads].map((thread) => thread.terminate()));
    },
  };
}
