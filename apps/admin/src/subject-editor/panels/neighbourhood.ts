import { type Statement, type Subject, sameContent, statementKinds } from '@symptograph/core';
import type { ChangeGraph, Fate } from '../../change-set/graph/change-graph.ts';

interface Sides {
  /** Statements about the concept, with others that are passed over. */
  readonly drafted: readonly Subject[];
  readonly published: readonly Subject[];
}

/** A concept with all that it is linked to, as it is drafted: what comes, goes or says something else is told apart from what stays. */
export function neighbourhood(conceptId: string, { drafted, published }: Sides): ChangeGraph {
  const [now, before] = [aboutConcept(conceptId, drafted), aboutConcept(conceptId, published)];
  const links = [...new Map([...before, ...now]).values()].map((statement) => ({
    id: statement.id,
    from: statement.subject,
    to: statement.object,
    fate: fateOf(before.get(statement.id), now.get(statement.id)),
    sentence: statement.negated
      ? statementKinds[statement.kind].negatedLabel
      : statementKinds[statement.kind].label,
  }));
  const ids = new Set([conceptId, ...links.flatMap(({ from, to }) => [from, to])]);
  return { concepts: [...ids].map((id) => ({ id, fate: 'KEPT' })), links };
}

function aboutConcept(id: string, subjects: readonly Subject[]): ReadonlyMap<string, Statement> {
  const own = subjects.filter(
    (each): each is Statement => 'object' in each && (each.subject === id || each.object === id),
  );
  return new Map(own.map((each) => [each.id, each]));
}

function fateOf(before: Statement | undefined, now: Statement | undefined): Fate {
  if (before === undefined) return 'ADDED';
  if (now === undefined) return 'REMOVED';
  return sameContent(before, now) ? 'KEPT' : 'CHANGED';
}
