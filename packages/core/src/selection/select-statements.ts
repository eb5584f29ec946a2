import { allStatements } from '../graph/read.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { touchingStatements } from '../traversal/neighbours.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { cites } from './cited-sources.ts';

/** What statements can be chosen by; an absent part leaves all in. References are ids. */
export interface StatementSelection {
  readonly kinds?: readonly StatementKind[] | undefined;
  readonly subject?: string | undefined;
  readonly object?: string | undefined;
  readonly source?: string | undefined;
  /** Negated statements too, unless false. */
  readonly includeNegated?: boolean | undefined;
}

/** Statements that a selection keeps, by kind in the vocabulary's order, then by id. */
export function selectStatements(snapshot: Snapshot, selection: StatementSelection): readonly Statement[] {
  const { object, source, includeNegated = true } = selection;
  const kept: Statement[] = [];
  for (const statement of candidatesOf(snapshot, selection)) {
    if (object !== undefined && statement.object !== object) continue;
    if (source !== undefined && !cites(statement, source)) continue;
    if (includeNegated || !statement.negated) kept.push(statement);
  }
  return kept;
}

/** The shortest list that the adjacency gives for a selection. */
function candidatesOf(
  snapshot: Snapshot,
  { subject, object, kinds }: StatementSelection,
): Iterable<Statement> {
  if (subject !== undefined) return touchingStatements(snapshot, subject, { kinds, direction: 'OUT' });
  if (object !== undefined) return touchingStatements(snapshot, object, { kinds, direction: 'IN' });
  return allStatements(
    snapshot,
    STATEMENT_KINDS.filter((kind) => kinds?.includes(kind) ?? true),
  );
}
