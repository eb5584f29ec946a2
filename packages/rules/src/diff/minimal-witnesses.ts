import { urgencyRank } from '../rule/urgency.ts';
import type { Candidate, Comparison } from './candidate.ts';
import { leastKnowing } from './least-knowing.ts';
import { type ConcludedThing, type ConclusionList, outcomeOf } from './outcome.ts';
import { shortened } from './shortened.ts';
import type { Witness } from './witness.ts';

/**
 * The candidates that know least, for each feature that is lost or gained; what leaves the most urgent level comes first. A loss of
 * one level does not hide the loss of another: each level is a feature of its own.
 */
export function minimalWitnesses(
  candidates: readonly Candidate[],
  comparison: Comparison,
): readonly Witness[] {
  const kept = new Set<Candidate>();
  for (const list of ['lost', 'gained'] as const) {
    for (const sharing of groupByFeature(candidates, list).values())
      for (const candidate of leastKnowing(sharing)) kept.add(candidate);
  }
  return [...kept].map((candidate) => witnessOf(candidate, comparison)).sort(bySeriousness);
}

function groupByFeature(
  candidates: readonly Candidate[],
  list: 'lost' | 'gained',
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const feature of candidate[list]) {
      const group = groups.get(feature);
      if (group) group.push(candidate);
      else groups.set(feature, [candidate]);
    }
  }
  return groups;
}

function witnessOf({ term, old, next, lost, gained }: Candidate, comparison: Comparison): Witness {
  return {
    term: shortened(term, [comparison.old.base, comparison.next.base]),
    before: outcomeOf(comparison.old, old),
    after: outcomeOf(comparison.next, next),
    lost: lost.flatMap(thingOf),
    gained: gained.flatMap(thingOf),
  };
}

function thingOf(feature: string): readonly ConcludedThing[] {
  const place = feature.indexOf(':');
  const list = feature.slice(0, place);
  return list === 'LEVEL' ? [] : [{ list: list as ConclusionList, id: feature.slice(place + 1) }];
}

/** Falls from the most urgent level first, then what rises to the most urgent, then the shorter terms. */
function bySeriousness(a: Witness, b: Witness): number {
  return fallOf(b) - fallOf(a) || riseOf(b) - riseOf(a) || a.term.length - b.term.length;
}

function fallOf({ before, after }: Witness): number {
  const [from, to] = [urgencyRank(before.floor), urgencyRank(after.floor)];
  return from > to ? 10 * from - to : 0;
}

function riseOf({ before, after }: Witness): number {
  const [from, to] = [urgencyRank(before.floor), urgencyRank(after.floor)];
  return to > from ? 10 * to - from : 0;
}
