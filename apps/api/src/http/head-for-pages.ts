import type { IncomingMessage } from 'node:http';
import { EXPOSED_HEADERS, OPEN_HEADERS } from './headers.ts';

const NOTHING: readonly string[] = [];
const EXPOSED = Object.entries(EXPOSED_HEADERS).flat();
const ALL = [...Object.entries(OPEN_HEADERS).flat(), ...EXPOSED];

/**
 * What else a page of another origin is told with an answer, names and values in turn: nothing to who names no origin.
 * That anybody may read the answer to a GET request is in its own head, since a cache on the way gives it to others.
 */
export function headForPages({ method, headers: { origin } }: IncomingMessage): readonly string[] {
  if (origin === undefined) return NOTHING;
  return method === 'POST' ? ALL : EXPOSED;
}
