import type { Concept } from '../vocabulary/concepts/concept.ts';
import type { Source } from '../vocabulary/source.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import type { Subject } from './graph-document.ts';

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
