import { criterionById } from '../../graph/read-rules.ts';
import { ruleReferences } from '../../graph/rule-references.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** Ids from a criterion back to itself by the criteria that each names, both ends included, a shortest way; undefined without one. */
export function wayBack(snapshot: Snapshot, id: string): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const open = [id];
  for (const at of open) {
    for (const next of criteriaNamedBy(snapshot, at)) {
      if (next === id) return traceBack(cameFrom, id, at);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      open.push(next);
    }
  }
  return undefined;
}

/** Ids of the criteria on a way from one back to itself. Whoever's way leads through that one is among them. */
export function criteriaOnCyclesOf(snapshot: Snapshot, id: string): readonly string[] {
  return [...reachableFrom(snapshot, id)].filter((other) => reachableFrom(snapshot, other).has(id));
}

function reachableFrom(snapshot: Snapshot, id: string): ReadonlySet<string> {
  const reached = new Set(criteriaNamedBy(snapshot, id));
  for (const at of reached) for (const next of criteriaNamedBy(snapshot, at)) reached.add(next);
  return reached;
}

function criteriaNamedBy(snapshot: Snapshot, id: string): readonly string[] {
  const criterion = criterionById(snapshot, id);
  if (!criterion) return [];
  const named = ruleReferences(criterion).filter((reference) => criterionById(snapshot, reference.id));
  return [...new Set(named.map((reference) => reference.id))].sort();
}

function traceBack(cameFrom: ReadonlyMap<string, string>, start: string, end: string): readonly string[] {
  const way: string[] = [];
  for (let at = end; at !== start; at = cameFrom.get(at) ?? start) way.unshift(at);
  return [start, ...way, start];
}
