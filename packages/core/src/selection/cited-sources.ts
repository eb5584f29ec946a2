import { allStatements, conceptsOfKinds, sourceById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { touchingStatements } from '../traversal/neighbours.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Evidence } from '../vocabulary/evidence.ts';
import type { Source } from '../vocabulary/source.ts';

/** Sources that a concept and the statements that touch it cite, by title, then id. */
export function sourcesOfConcept(snapshot: Snapshot, concept: Concept): readonly Source[] {
  const ids = new Set(concept.evidence.map(({ source }) => source));
  for (const { evidence } of touchingStatements(snapshot, concept.id)) {
    for (const { source } of evidence) ids.add(source);
  }
  return [...ids]
    .flatMap((id) => sourceById(snapshot, id) ?? [])
    .sort((a, b) => (a.title === b.title ? (a.id < b.id ? -1 : 1) : a.title < b.title ? -1 : 1));
}

/** Ids of the concepts for which `sourcesOfConcept` names the source. */
export function conceptsCiting(snapshot: Snapshot, sourceId: string): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const concept of conceptsOfKinds(snapshot)) if (cites(concept, sourceId)) ids.add(concept.id);
  for (const statement of allStatements(snapshot)) {
    if (cites(statement, sourceId)) ids.add(statement.subject).add(statement.object);
  }
  return ids;
}

/** Whether any evidence of a concept or statement is from the source. */
export function cites(subject: { readonly evidence: readonly Evidence[] }, sourceId: string): boolean {
  return subject.evidence.some(({ source }) => source === sourceId);
}
