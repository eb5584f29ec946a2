import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('The system gave no port.');
  return address.port;
}

/** The port of a server, chosen once in a run: workers inherit what the first process chose. */
async function portOf(variable: string): Promise<number> {
  process.env[variable] ??= String(await freePort());
  return Number(process.env[variable]);
}

export const API_PORT = await portOf('E2E_API_PORT');
export const ADMIN_PORT = await portOf('E2E_ADMIN_PORT');
/** The port of pages whose API is away. */
export const LONELY_PORT = await portOf('E2E_LONELY_PORT');
/** A port on which no API answers. */
export const NO_API_PORT = await portOf('E2E_NO_API_PORT');

/** The ports of an API and its pages that stories write to; nothing else reads them. */
export const DESK_API_PORT = await portOf('E2E_DESK_API_PORT');
export const DESK_PORT = await portOf('E2E_DESK_PORT');

export const DESK_URL = `http://127.0.0.1:${DESK_PORT}`;
export const ADMIN_URL = `http://127.0.0.1:${ADMIN_PORT}`;
export const LONELY_URL = `http://127.0.0.1:${LONELY_PORT}`;
