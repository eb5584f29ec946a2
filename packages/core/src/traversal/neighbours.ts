import { conceptById, statementsFrom, statementsTo } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Concept } from '../vocabulary/concepts/concept.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';

/** OUT follows statements from subject to object, IN the other way, BOTH does either. */
export type Direction = 'OUT' | 'IN' | 'BOTH';

/** Which statements to follow: some kinds (all when omitted), in a direction (BOTH when omitted). */
export interface Steps {
  readonly kinds?: readonly StatementKind[] | undefined;
  readonly direction?: Direction | undefined;
}

/** A concept one statement away. */
export interface Neighbour {
  readonly concept: Concept;
  readonly statement: Statement;
}

/**
 * Statements that touch a concept, negated ones too: by kind in the vocabulary's order, those from the concept before
 * those to it, each by id.
 */
export function* touchingStatements(
  snapshot: Snapshot,
  conceptId: string,
  steps: Steps = {},
): Generator<Statement> {
  const { kinds = STATEMENT_KINDS, direction = 'BOTH' } = steps;
  const inOrder = kinds.length === 1 ? kinds : STATEMENT_KINDS.filter((kind) => kinds.includes(kind));
  for (const kind of inOrder) {
    if (direction !== 'IN') yield* statementsFrom(snapshot, conceptId, kind);
    if (direction === 'OUT') continue;
    for (const statement of statementsTo(snapshot, conceptId, kind)) {
      const alreadyTold = direction === 'BOTH' && statement.subject === conceptId;
      if (!alreadyTold) yield statement;
    }
  }
}

/** Concepts one statement away, in the order of `touchingStatements`. Negated statements lead nowhere. */
export function* neighbours(snapshot: Snapshot, conceptId: string, steps: Steps = {}): Generator<Neighbour> {
  for (const statement of touchingStatements(snapshot, conceptId, steps)) {
    if (statement.negated) continue;
    const concept = conceptById(
      snapshot,
      statement.subject === conceptId ? statement.object : statement.subject,
    );
    if (concept) yield { concept, statement };
  }
}
