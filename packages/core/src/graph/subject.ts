import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Source } from '../vocabulary/source.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { Subject } from './graph-document.ts';
import { conceptById, sourceById, statementById } from './read.ts';
import type { Snapshot } from './snapshot.ts';

/** Whether a subject is a concept. */
export function isConcept(subject: Subject): subject is Concept {
  return 'name' in subject;
}

/** Whether a subject is a statement. */
export function isStatement(subject: Subject): subject is Statement {
  return 'object' in subject;
}

/** Whether a subject is a source. */
export function isSource(subject: Subject): subject is Source {
  return 'sourceKind' in subject;
}

/** The concept, statement or source with an id, or undefined. */
export function subjectById(snapshot: Snapshot, id: string): Subject | undefined {
  return conceptById(snapshot, id) ?? statementById(snapshot, id) ?? sourceById(snapshot, id);
}
