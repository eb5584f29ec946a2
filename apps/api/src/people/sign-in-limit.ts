import { createHash } from 'node:crypto';
import type { Attempts } from '@symptograph/db';
import { HttpProblem } from '../http/http-problem.ts';

/** Over what failures are counted, in milliseconds: a quarter of an hour. */
const WINDOW = 15 * 60 * 1_000;
/** How often an account, or a session, may fail. */
const MOST_OF_ONE = 10;
/** How often a client's address may fail. */
const MOST_OF_A_CLIENT = 50;
/** How often all programs on this machine together may fail: behind a proxy that is not trusted, that is everybody. */
const MOST_OF_THIS_MACHINE = 300;

/** An attempt that was let through. */
export interface Attempt {
  /** It succeeded, and is not counted against anybody. */
  readonly succeeded: () => Promise<void>;
}

/** Limits how often anybody may fail to prove who they are. */
export interface SignInLimit {
  /**
   * Counts an attempt of a client, undefined for a program on this machine, to be `who` it says. Rejects with an
   * HttpProblem, status 429, when too many failed; those that are refused prolong nothing.
   */
  readonly begin: (client: string | undefined, who: string | undefined) => Promise<Attempt>;
}

/** A limit that is kept in the database, so that it holds for all processes together. */
export function createSignInLimit(
  withAttempts: <Value>(work: (attempts: Attempts) => Promise<Value>) => Promise<Value>,
): SignInLimit {
  let sweptAt = 0;
  return {
    begin: (client, who) =>
      withAttempts(async (attempts) => {
        if (Date.now() - sweptAt > WINDOW) {
          sweptAt = Date.now();
          await attempts.sweep(WINDOW);
        }
        const clientKey = `client:${client ?? 'this machine'}`;
        const whoKey =
          who === undefined ? undefined : `who:${createHash('sha256').update(who).digest('hex')}`;
        refuseAbove(
          await attempts.take(clientKey, WINDOW),
          client === undefined ? MOST_OF_THIS_MACHINE : MOST_OF_A_CLIENT,
        );
        if (whoKey !== undefined) refuseAbove(await attempts.take(whoKey, WINDOW), MOST_OF_ONE);
        return {
          succeeded: async () => {
            await attempts.giveBack(clientKey);
            if (whoKey !== undefined) await attempts.forget(whoKey);
          },
        };
      }),
  };
}

function refuseAbove({ count, msLeft }: Awaited<ReturnType<Attempts['take']>>, most: number): void {
  if (count <= most) return;
  const retryAfter = Math.max(1, Math.ceil(msLeft / 1_000));
  throw new HttpProblem({
    status: 429,
    code: 'RATE_LIMITED',
    message: `That failed too often. Try again in ${Math.ceil(retryAfter / 60)} min, or ask an administrator for a link to reset the password.`,
    headers: { 'retry-after': String(retryAfter) },
    details: { what: 'attempts', limit: most, retryAfter },
  });
}
