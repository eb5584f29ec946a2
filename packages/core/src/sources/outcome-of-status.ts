import type { VisitOutcome } from './visit-outcome.ts';

/** What an HTTP status says of an address that leads nowhere else; of a redirect it is that its server refused to answer. */
export function outcomeOfStatus(status: number): Exclude<VisitOutcome, 'MOVED'> {
  if (status >= 200 && status < 300) return 'REACHABLE';
  if (status === 404 || status === 410) return 'GONE';
  return status >= 300 && status < 500 ? 'REFUSED' : 'NO_ANSWER';
}
