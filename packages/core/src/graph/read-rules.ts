import type { Case } from '../vocabulary/rules/case.ts';
import type { Contract } from '../vocabulary/rules/contract.ts';
import type { Criterion } from '../vocabulary/rules/criterion.ts';
import type { Rule } from '../vocabulary/rules/rule.ts';
import { layeredEntries, layeredGet } from './layered-map.ts';
import { memoised } from './memoised.ts';
import type { Snapshot } from './snapshot.ts';
import { type SubjectIndex, subjectBySlug } from './subject-index.ts';

/** What is decided by rules, by the names of its indexes in a snapshot. */
interface Ruled {
  readonly criteria: Criterion;
  readonly rules: Rule;
  readonly contracts: Contract;
  readonly cases: Case;
}

/** The rule with an id, or undefined. */
export function ruleById(snapshot: Snapshot, id: string): Rule | undefined {
  return layeredGet(snapshot.rules.byId, id);
}

/** The criterion with an id, or undefined. */
export function criterionById(snapshot: Snapshot, id: string): Criterion | undefined {
  return layeredGet(snapshot.criteria.byId, id);
}

/** The contract with an id, or undefined. */
export function contractById(snapshot: Snapshot, id: string): Contract | undefined {
  return layeredGet(snapshot.contracts.byId, id);
}

/** The case with an id, or undefined. */
export function caseById(snapshot: Snapshot, id: string): Case | undefined {
  return layeredGet(snapshot.cases.byId, id);
}

/** The rule that has a slug, or else once had it, or undefined. */
export function ruleBySlug(snapshot: Snapshot, slug: string): Rule | undefined {
  return subjectBySlug(snapshot.rules, slug);
}

/** The case that has a slug, or undefined. */
export function caseBySlug(snapshot: Snapshot, slug: string): Case | undefined {
  return subjectBySlug(snapshot.cases, slug);
}

/** All rules, by slug, then id. */
export function allRules(snapshot: Snapshot): readonly Rule[] {
  return sorted(snapshot, 'rules') as readonly Rule[];
}

/** All criteria, by slug, then id. */
export function allCriteria(snapshot: Snapshot): readonly Criterion[] {
  return sorted(snapshot, 'criteria') as readonly Criterion[];
}

/** All contracts, by slug, then id. */
export function allContracts(snapshot: Snapshot): readonly Contract[] {
  return sorted(snapshot, 'contracts') as readonly Contract[];
}

/** All cases, by slug, then id. */
export function allCases(snapshot: Snapshot): readonly Case[] {
  return sorted(snapshot, 'cases') as readonly Case[];
}

const sorted = memoised((snapshot: Snapshot, name: keyof Ruled): readonly Ruled[keyof Ruled][] => {
  const index: SubjectIndex<Ruled[keyof Ruled]> = snapshot[name];
  return [...layeredEntries(index.byId)].map(([, subject]) => subject).sort(bySlugThenId);
});

function bySlugThenId(a: Ruled[keyof Ruled], b: Ruled[keyof Ruled]): number {
  if (a.slug !== b.slug) return a.slug < b.slug ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
