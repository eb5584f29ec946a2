import type { ServerResponse } from 'node:http';
import { COST_HEADER } from '../limits/limit-cost.ts';
import type { Executed } from './execute-request.ts';
import { EXPOSED_HEADERS, OPEN_HEADERS, SAFE_HEADERS } from './headers.ts';

/** Sends what is a request's alone, with further headers, names and values in turn. */
export function sendOwn(response: ServerResponse, executed: Executed, more: readonly string[]): void {
  const { status, contentType, headers, cost, bytes } = executed;
  const own = {
    ...headers,
    'content-type': contentType,
    'content-length': bytes.length,
    'cache-control': 'no-store',
    vary: 'accept',
    [COST_HEADER]: cost,
    ...OPEN_HEADERS,
    ...EXPOSED_HEADERS,
    ...SAFE_HEADERS,
  };
  response.writeHead(status, [...Object.entries(own).flat(), ...more].map(String)).end(bytes);
}
