import type { Subject } from '../graph/graph-document.ts';
import { conceptById } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { isConcept, isStatement } from '../graph/subject-type.ts';
import { conceptKinds } from '../vocabulary/concepts/concept.ts';
import { type Statement, statementKinds } from '../vocabulary/statements/statement.ts';

/** How findings name a subject: “calf has the part soleus”, “sciatica” or “A textbook”. */
export function nameOf(snapshot: Snapshot, subject: Subject): string {
  if (isStatement(subject)) return claimOf(snapshot, subject);
  return isConcept(subject) ? `“${subject.name}”` : `“${subject.title}”`;
}

/** How findings name a concept by its id; the id alone where there is none. */
export function nameOfConcept(snapshot: Snapshot, id: string): string {
  const concept = conceptById(snapshot, id);
  return concept ? `“${concept.name}”` : id;
}

/** How findings name a concept whose kind matters: the symptom “calf pain”. */
export function kindAndName(snapshot: Snapshot, id: string): string {
  const concept = conceptById(snapshot, id);
  return concept ? `the ${conceptKinds[concept.kind].label} “${concept.name}”` : id;
}

function claimOf(snapshot: Snapshot, { kind, negated, subject, object }: Statement): string {
  const { label, negatedLabel } = statementKinds[kind];
  const name = (id: string) => conceptById(snapshot, id)?.name ?? id;
  return `“${name(subject)} ${negated ? negatedLabel : label} ${name(object)}”`;
}
