import type { Source } from '../vocabulary/source.ts';
import type { VisitOutcome } from './visit-outcome.ts';

/** One visit to the address of a source. */
export interface SourceVisit {
  readonly sourceId: string;
  /** The address as the source had it. */
  readonly url: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly outcome: VisitOutcome;
  /** The HTTP status that it ended with; null when nothing answered. */
  readonly status: number | null;
  /** Where it is now, when it moved for good. */
  readonly movedTo: string | null;
  /** Why it does not simply answer, in a sentence; null when it does. */
  readonly reason: string | null;
}

/** What the last visit found, and those before it. */
export interface SourceCheck extends SourceVisit {
  /** Since when each visit found nobody there; ISO 8601, UTC, null when the last one found somebody. */
  readonly unreachableSince: string | null;
}

/** What is known of an address after a visit to it, with what was known before; another address counts as never visited. */
export function checkAfter(visit: SourceVisit, earlier: SourceCheck | undefined): SourceCheck {
  const since = earlier?.url === visit.url ? earlier.unreachableSince : null;
  return { ...visit, unreachableSince: isUnreachable(visit.outcome) ? (since ?? visit.at) : null };
}

/** What is known of the address that a source has now; undefined when nobody visited that one. */
export function checkOfAddress(
  { url }: Pick<Source, 'url'>,
  check: SourceCheck | undefined,
): SourceCheck | undefined {
  return check?.url === url ? check : undefined;
}

/** Whether a visit found nothing to read there; a server that refuses programs may answer readers. */
export function isUnreachable(outcome: VisitOutcome): boolean {
  return outcome === 'GONE' || outcome === 'NO_ANSWER';
}
