import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.ts';
import type { LoadShedding } from './load-shedding.ts';
import type { RateLimit } from './rate-limit.ts';

/** What came of work, and what it cost in the units of the cost limit. */
interface Worked<Value> {
  readonly value: Value;
  readonly cost: number;
}

/** Lets requests through to where they are worked on. */
export interface RequestGate {
  /**
   * Does the work of a request and charges its client. Rejects with an HttpProblem, status 429 or 503, when the client
   * has spent its points or there is too much to do. `headers` tell the client what it may still spend.
   */
  readonly pass: <Value>(
    request: IncomingMessage,
    work: () => Promise<Worked<Value>>,
  ) => Promise<{ readonly value: Value; readonly headers: Readonly<Record<string, string>> }>;
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
    pass: (request, work) =>
      load.run(async () => {
        const client = rate && clientAddress(connectionOf(request), proxies);
        if (!rate || client === undefined) return { value: (await work()).value, headers: {} };
        const headers = await rate.take(client);
        const { value, cost } = await work();
        await rate.charge(client, cost);
        return { value, headers };
      }),
  };
}

function connectionOf({ socket, headers }: IncomingMessage) {
  return { remote: socket.remoteAddress, forwardedFor: headers['x-forwarded-for'] };
}
