import { statementsBetween } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Statement, statementKinds } from '../../vocabulary/statements/statement.ts';

/**
 * The other statements of the same kind that join the same two concepts, by id: for symmetric kinds whichever way
 * round. Negated ones too.
 */
export function statementsWithEndsOf(snapshot: Snapshot, statement: Statement): readonly Statement[] {
  const { kind, subject, object } = statement;
  const same: readonly Statement[] = statementsBetween(snapshot, kind, { subject, object });
  if (!statementKinds[kind].symmetric || subject === object) return same.filter(isOther);
  const swapped = statementsBetween(snapshot, kind, { subject: object, object: subject });
  return [...same, ...swapped].filter(isOther).sort((a, b) => (a.id < b.id ? -1 : 1));

  function isOther({ id }: Statement): boolean {
    return id !== statement.id;
  }
}
