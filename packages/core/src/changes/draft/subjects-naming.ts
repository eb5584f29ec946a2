import type { Subject } from '../../graph/graph-document.ts';
import { statementsOfConcept, subjectById, subjectsMentioning } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** All other subjects that name one, as an end of a statement or anywhere else, sorted by id. */
export function subjectsNaming(graph: Snapshot, id: string): readonly Subject[] {
  const mentioning = subjectsMentioning(graph, id).flatMap((other) => subjectById(graph, other) ?? []);
  const all = new Set<Subject>([...statementsOfConcept(graph, id), ...mentioning]);
  return [...all].filter((subject) => subject.id !== id).sort((a, b) => (a.id < b.id ? -1 : 1));
}
