import type { IncomingMessage } from 'node:http';
import type { Viewer } from '@symptograph/core';
import type { Settings } from '../env.ts';
import { HttpProblem } from '../http/http-problem.ts';

/** Resolves for a request that may read what is published; rejects with an HttpProblem, status 401, for any other. */
export type ReadGuard = (request: Pick<IncomingMessage, 'headers'>) => Promise<void>;

/** Who may read what is published: undefined where everybody may, else those who sign in and programs with any key. */
export function readGuard(
  { publicRead }: Pick<Settings, 'publicRead'>,
  viewerOf: (request: Pick<IncomingMessage, 'headers'>) => Promise<Viewer>,
): ReadGuard | undefined {
  if (publicRead) return undefined;
  return async (request) => {
    const { kind } = await viewerOf(request);
    if (kind !== 'ANONYMOUS') return;
    throw new HttpProblem({
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'Reading is not public here. Sign in, or send a key as Authorization: Bearer sg_….',
      headers: { 'www-authenticate': 'Bearer' },
    });
  };
}
