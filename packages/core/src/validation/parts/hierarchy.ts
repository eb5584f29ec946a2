import { conceptById, statementsFrom, statementsTo } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Statement, StatementOf } from '../../vocabulary/statements/statement.ts';

/** The kinds of statements that order concepts, so that none may lead back to where it began. */
export const HIERARCHY_KINDS = ['SUBTYPE_OF', 'PART_OF'] as const;

export type HierarchyKind = (typeof HIERARCHY_KINDS)[number];

/** Whether a statement puts one concept above another. Negated ones do not. */
export function isHierarchical(statement: Statement): statement is StatementOf<HierarchyKind> {
  return !statement.negated && HIERARCHY_KINDS.some((kind) => kind === statement.kind);
}

/** The statements that put a concept below others; those whose object is missing lead nowhere and are left out. */
function stepsUp(
  snapshot: Snapshot,
  conceptId: string,
  kind: HierarchyKind,
): readonly StatementOf<HierarchyKind>[] {
  return statementsFrom(snapshot, conceptId, kind).filter(
    ({ negated, object }) => !negated && conceptById(snapshot, object) !== undefined,
  );
}

/**
 * A shortest way up from one concept to another, as the ids on it with both ends, or undefined; [id] from a concept to
 * itself. Of several the one whose statements come first by id.
 */
export function wayUp(
  snapshot: Snapshot,
  kind: HierarchyKind,
  { from, to }: { readonly from: string; readonly to: string },
): readonly string[] | undefined {
  if (!conceptById(snapshot, from)) return undefined;
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const id of cameFrom.keys()) {
    if (id === to) return traceBack(cameFrom, to);
    for (const { object } of stepsUp(snapshot, id, kind)) if (!cameFrom.has(object)) cameFrom.set(object, id);
  }
  return undefined;
}

/** Ids of the statements of a kind that lie on a cycle together with the concept; none when it is on no cycle. */
export function statementsOnCyclesOf(
  snapshot: Snapshot,
  kind: HierarchyKind,
  conceptId: string,
): readonly string[] {
  const above = new Set([conceptId]);
  for (const id of above) for (const { object } of stepsUp(snapshot, id, kind)) above.add(object);
  const both = new Set([conceptId]);
  for (const id of both) {
    for (const { subject, negated } of statementsTo(snapshot, id, kind)) {
      if (!negated && above.has(subject)) both.add(subject);
    }
  }
  return [...both].flatMap((id) =>
    stepsUp(snapshot, id, kind).flatMap((step) => (both.has(step.object) ? [step.id] : [])),
  );
}

function traceBack(cameFrom: ReadonlyMap<string, string | undefined>, end: string): readonly string[] {
  const way: string[] = [];
  for (let id: string | undefined = end; id !== undefined; id = cameFrom.get(id)) way.unshift(id);
  return way;
}
