import type { GraphDocument, Subject } from './graph-document.ts';
import { allSources, allStatements, conceptsOfKinds } from './read.ts';
import { allCases, allContracts, allCriteria, allRules } from './read-rules.ts';
import type { Snapshot } from './snapshot.ts';
import { subjectsOf } from './subjects-of.ts';

/** The graph of a snapshot as plain data: `buildSnapshot` makes one of it that reads the same. */
export function graphOf(snapshot: Snapshot): GraphDocument {
  return {
    concepts: [...conceptsOfKinds(snapshot)],
    statements: [...allStatements(snapshot)],
    sources: allSources(snapshot),
    criteria: allCriteria(snapshot),
    rules: allRules(snapshot),
    contracts: allContracts(snapshot),
    cases: allCases(snapshot),
  };
}

/** Every subject of a snapshot, in the order of `subjectsOf`. */
export function allSubjects(snapshot: Snapshot): Generator<Subject> {
  return subjectsOf(graphOf(snapshot));
}
