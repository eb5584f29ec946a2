import { z } from 'zod';
import { type Concept, conceptShape } from '../vocabulary/concepts/concept.ts';
import { type Source, sourceShape } from '../vocabulary/source.ts';
import { type Statement, statementShape } from '../vocabulary/statements/statement.ts';

/** A whole graph as plain data: what a content pack compiles to and a release loads as. */
export interface GraphDocument {
  readonly concepts: readonly Concept[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
}

/** A published subject: what is edited, versioned and kept in revisions. */
export type Subject = Concept | Statement | Source;

/** The shape of a graph as plain data; says nothing of what the data means (see validation). */
export const graphDocumentShape = z.strictObject({
  concepts: z.array(conceptShape),
  statements: z.array(statementShape),
  sources: z.array(sourceShape),
});
