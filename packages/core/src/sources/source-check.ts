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

/**
 * What is known after a run of visits, with what was known before, by the id of the source. Of a source that was not visited nothing is
 * known any more. What another run found later than this one stays; but not what is dated after `now` (ISO 8601, UTC), by a clock that
 * was wrong.
 */
export function checksAfter(
  visits: readonly SourceVisit[],
  earlier: ReadonlyMap<string, SourceCheck>,
  now: string,
): ReadonlyMap<string, SourceCheck> {
  const isLater = (check: SourceCheck, than: string) => check.at > than && check.at <= now;
  const [began = now] = visits.map(({ at }) => at).toSorted();
  const checks = new Map([...earlier].filter(([, check]) => isLater(check, began)));
  for (const visit of visits) {
    const known = earlier.get(visit.sourceId);
    checks.set(visit.sourceId, known && isLater(known, visit.at) ? known : checkAfter(visit, known));
  }
  return checks;
}

/** Another address counts as never visited, and a visit as the first one there when it is dated before those that were. */
function checkAfter(visit: SourceVisit, earlier: SourceCheck | undefined): SourceCheck {
  if (!isUnreachable(visit.outcome)) return { ...visit, unreachableSince: null };
  const since = earlier?.url === visit.url ? earlier.unreachableSince : null;
  return { ...visit, unreachableSince: since !== null && since < visit.at ? since : visit.at };
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
