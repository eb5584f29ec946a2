import type { GraphDocument, Subject } from './graph-document.ts';
import { isCase, isConcept, isContract, isCriterion, isRule, isSource, isStatement } from './subject-type.ts';

/** The graph of some subjects, those of each type in the order in which they come. */
export function documentOf(subjects: Iterable<Subject>): GraphDocument {
  const all = [...subjects];
  return {
    concepts: all.filter(isConcept),
    statements: all.filter(isStatement),
    sources: all.filter(isSource),
    criteria: all.filter(isCriterion),
    rules: all.filter(isRule),
    contracts: all.filter(isContract),
    cases: all.filter(isCase),
  };
}
