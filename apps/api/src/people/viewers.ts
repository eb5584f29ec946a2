import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Viewer } from '@symptograph/core';
import { LRUCache } from 'lru-cache';
import type { SignedIn } from './auth.ts';
import { sessionCookie } from './session-cookie.ts';

/** How long it is remembered who somebody is, in milliseconds: that long may another process have ended a session unnoticed. */
const REMEMBERED = 2_000;
const MOST_REMEMBERED = 1_000;

const ANONYMOUS: Viewer = { kind: 'ANONYMOUS' };
const BEARER = /^Bearer +(\S+) *$/i;

/** Who shows what. */
interface Proofs {
  /** The person of a session cookie. */
  readonly signedIn: (cookie: string) => Promise<SignedIn | undefined>;
  /** The program of a key; rejects with an HttpProblem, status 401, when the key is not valid. */
  readonly keyHolder: (key: string) => Promise<Viewer>;
}

/** Tells who asks. */
export interface Viewers {
  readonly viewerOf: (request: Pick<IncomingMessage, 'headers'>) => Promise<Viewer>;
  readonly forget: () => void;
}

/** Tells who asks, and remembers it for a moment under a hash of what was shown. A key goes before a cookie. */
export function createViewers({ signedIn, keyHolder }: Proofs): Viewers {
  const remembered = new LRUCache<string, Promise<Viewer>>({ max: MOST_REMEMBERED, ttl: REMEMBERED });
  const remember = (proof: string, find: () => Promise<Viewer>): Promise<Viewer> => {
    const name = createHash('sha256').update(proof).digest('base64');
    const known = remembered.get(name);
    if (known) return known;
    const found = find();
    remembered.set(name, found);
    // Who was not found may be there a moment later; a failure is nobody's.
    const drop = () => {
      if (remembered.peek(name) === found) remembered.delete(name);
    };
    found.then(({ kind }) => kind === 'ANONYMOUS' && drop(), drop);
    return found;
  };
  return {
    viewerOf: async ({ headers: { authorization = '', cookie = '' } }) => {
      const key = BEARER.exec(authorization)?.[1];
      if (key !== undefined) return remember(`key ${key}`, () => keyHolder(key));
      const session = sessionCookie(cookie);
      if (session === undefined) return ANONYMOUS;
      return remember(`session ${session}`, async () => {
        const person = await signedIn(cookie);
        return person ? { kind: 'PERSON', ...person } : ANONYMOUS;
      });
    },
    forget: () => remembered.clear(),
  };
}
