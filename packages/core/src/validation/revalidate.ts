import type { Finding } from './finding.ts';
import type { GraphChange } from './rule.ts';
import { validationRules } from './rules/all-rules.ts';
import { findingsOn, sortBySubject } from './validate.ts';

/** A change, what was found before it, and the ids of all subjects that it put or removed. */
export interface Revalidation extends GraphChange {
  readonly beforeFindings: readonly Finding[];
  readonly touched: readonly string[];
}

/** The same findings as `validate(after)`, at the cost of what was touched. */
export function revalidate({ before, after, beforeFindings, touched }: Revalidation): readonly Finding[] {
  const affected = affectedSubjects({ before, after }, touched);
  const kept = beforeFindings.filter(({ subject }) => !affected.has(subject));
  return sortBySubject([...kept, ...findingsOn(after, affected)]);
}

/** Ids of all subjects whose findings may differ after a change: the touched ones and their dependents. */
export function affectedSubjects(change: GraphChange, touched: Iterable<string>): ReadonlySet<string> {
  const affected = new Set<string>();
  for (const id of touched) {
    affected.add(id);
    for (const dependentsOf of DEPENDENTS) for (const other of dependentsOf(change, id)) affected.add(other);
  }
  return affected;
}

/** Rules that depend on the same things share one function, which then runs once. */
const DEPENDENTS = new Set(validationRules.map(({ dependents }) => dependents));
