import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.ts';
import type { LoadShedding } from './load-shedding.ts';
import type { RateLimit } from './rate-limit.ts';

/** What a request that was let through does when it is answered. */
interface Entry {
  /** What tells the client what it may still spend: names and values in turn. */
  readonly headers: readonly string[];
  /** Says that the work is over, and what it cost in the units of the cost limit. */
  readonly leave: (cost: number) => void;
}

/** Lets requests through to where they are worked on. */
export interface RequestGate {
  /**
   * Lets a request in, which has to leave again. Rejects with an HttpProblem, status 429 or 503, when its client has
   * spent its points or there is too much to do.
   */
  readonly enter: (request: IncomingMessage) => Promise<Entry>;
}

/** What the gate is kept by. */
interface Keepers {
  readonly load: LoadShedding;
  /** Undefined when clients may ask as fast as they like. */
  readonly rate: RateLimit | undefined;
  /** How many trusted proxies stand before this process. */
  readonly proxies: number;
}

/** A gate; what is answered from the cache does not come this way. */
export function createRequestGate({ load, rate, proxies }: Keepers): RequestGate {
  return {
    enter: async (request) => {
      const client = rate && clientAddress(connectionOf(request), proxies);
      if (!rate || client === undefined) return { headers: [], leave: load.begin() };
      const headers = await rate.take(client);
      const end = load.begin();
      const leave = (cost: number) => {
        end();
        rate.charge(client, cost);
      };
      return { headers, leave };
    },
  };
}

function connectionOf({ socket, headers }: IncomingMessage) {
  return { remote: socket.remoteAddress, forwardedFor: headers['x-forwarded-for'] };
}
