import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import type { ReviewTask } from '@symptograph/core';
import type { ChangeReview } from '@symptograph/rules';
import { unavailable } from '../problem.ts';
import { ThreadFailure } from './ask-thread.ts';
import { startProofThread } from './start-proof-thread.ts';
import { createThreadPool, FullPool } from './thread-pool.ts';

/** Who wants something proved: they take turns. */
type ProofAsker = 'DESK' | 'PUBLIC';

/** Proves what changes do to triage, beside the event loop. */
export interface RuleProver {
  /** Rejects with a GraphQLError with the code UNAVAILABLE when too much waits, it takes too long, or too much memory. */
  readonly prove: (task: ReviewTask, asker: ProofAsker) => Promise<ChangeReview>;
  /** Ends its threads. */
  readonly stop: () => Promise<void>;
}

/** What a test may choose. */
interface ProverOptions {
  readonly start?: () => Worker;
  readonly size?: number;
  readonly mostWaiting?: number;
  /** In milliseconds. */
  readonly limit?: number;
}

/** A change of the graph that turns 287 facts round takes 12 s, and three times that on a busy machine. */
const LIMIT_MS = 60_000;
/** Of the desk, and of everybody else. */
const MOST_WAITING = 16;
/** The event loop has a processor of its own where there are two. */
const THREADS = Math.max(1, Math.min(2, availableParallelism() - 1));

/** A prover without threads yet. */
export function createRuleProver({
  start = startProofThread,
  size = THREADS,
  mostWaiting = MOST_WAITING,
  limit = LIMIT_MS,
}: ProverOptions = {}): RuleProver {
  const pool = createThreadPool<ProofAsker, ReviewTask, ChangeReview>({ start, size, mostWaiting, limit });
  return {
    prove: (task, asker) =>
      pool.run(asker, task).catch((error: unknown) => Promise.reject(refusalOf(error, limit))),
    stop: pool.stop,
  };
}

function refusalOf(error: unknown, limit: number): unknown {
  if (error instanceof FullPool)
    return unavailable('Too many changes of rules wait to be proved. Ask this again in a minute.');
  if (!(error instanceof ThreadFailure)) return error;
  return error.reason === 'OUT_OF_TIME'
    ? unavailable(
        `What this changes for triage could not be proved within ${limit / 1_000} s. Change less at once, or ask again when the server has less to do.`,
      )
    : unavailable(
        'The proof of what this changes for triage broke off. Ask again; if it does so each time, change less at once.',
      );
}
