import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupProblem } from '../startup-problem.ts';

/** How long requests in flight may take to finish after a stop, in milliseconds. */
const DRAIN_LIMIT = 10_000;

/**
 * How long a connection on which nothing is asked stays open, in milliseconds: longer than the minute for which proxies and clients
 * usually keep one, since a request that is sent on a connection while it is closed is lost, and only some may be sent again.
 */
const IDLE_LIMIT = 75_000;

/** A server that listens. */
export interface Listener {
  /** Where it listens: http://127.0.0.1:4000. */
  readonly url: string;
  /** Takes no new connection, lets requests in flight finish, and cuts them off after 10 s. */
  readonly drain: () => Promise<void>;
}

/** Listens on an address. Throws a StartupProblem when that cannot be had. */
export async function listen(
  { host, port }: { readonly host: string; readonly port: number },
  handle: RequestListener,
): Promise<Listener> {
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: IDLE_LIMIT },
    handle,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(problemOf(error, host, port)));
    server.listen(port, host, resolve);
  });
  const { port: chosen } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${chosen}`, drain: () => drain(server) };
}

async function drain(server: Server): Promise<void> {
  const cutOff = setTimeout(() => server.closeAllConnections(), DRAIN_LIMIT);
  // A connection whose request ends only now is not kept for another one.
  server.keepAliveTimeout = 1;
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cutOff);
}

function problemOf({ code, message }: NodeJS.ErrnoException, host: string, port: number): StartupProblem {
  if (code === 'EADDRINUSE') {
    return new StartupProblem(
      `Port ${port} on ${host} is in use. Stop what holds it, or set API_PORT to another port.`,
    );
  }
  if (code === 'EACCES') {
    return new StartupProblem(`Port ${port} may not be used by this user. Set API_PORT to 1024 or more.`);
  }
  return new StartupProblem(`Cannot listen on ${host}:${port}: ${message}. Set HOST and API_PORT.`);
}
