import { curationGaps, type Gap, type Snapshot } from '@symptograph/core';

interface Known {
  readonly day: string;
  readonly gaps: readonly Gap[];
}

const known = new WeakMap<Snapshot, Known>();

/** What a graph lacks, the gravest first, at a time (ISO 8601, UTC); worked out once a day for each graph. */
export function gapsNow(snapshot: Snapshot, now: string): readonly Gap[] {
  const day = now.slice(0, 10);
  const before = known.get(snapshot);
  if (before?.day === day) return before.gaps;
  const gaps = curationGaps(snapshot, now);
  known.set(snapshot, { day, gaps });
  return gaps;
}
