import type { Worker } from 'node:worker_threads';

/** Why a thread did not answer: it took too long, or it ended. */
export class ThreadFailure extends Error {
  override readonly name = 'ThreadFailure';
  readonly reason: 'OUT_OF_TIME' | 'ENDED';

  constructor(reason: ThreadFailure['reason'], cause?: unknown) {
    super(`A thread did not answer: ${reason}`, { cause });
    this.reason = reason;
  }
}

/**
 * What a thread answers to a message within a time, in milliseconds. Rejects with a ThreadFailure when it does not, and with what it throws;
 * in both cases the thread is of no use any more.
 */
export function askThread<Answer>(thread: Worker, message: unknown, limit: number): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => settle(() => reject(new ThreadFailure('OUT_OF_TIME'))), limit);
    const onMessage = (answer: Answer) => settle(() => resolve(answer));
    const onExit = () => settle(() => reject(new ThreadFailure('ENDED')));
    const onError = (error: Error & { readonly code?: string }) =>
      settle(() =>
        reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadFailure('ENDED', error) : error),
      );
    const settle = (how: () => void) => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onError).off('exit', onExit);
      how();
    };
    thread.on('message', onMessage).on('error', onError).on('exit', onExit);
    thread.postMessage(message);
  });
}
