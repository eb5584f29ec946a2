import type { StatementKind } from '../vocabulary/statement-kind.ts';
import type { StatementOf } from '../vocabulary/statements/statement.ts';
import { type Adjacency, buildAdjacency, NOWHERE } from './adjacency.ts';

/** All statements of one kind, by id, and their adjacency in both directions. */
export interface StatementIndex<Kind extends StatementKind> {
  readonly list: readonly StatementOf<Kind>[];
  /** From the subject. */
  readonly out: Adjacency;
  /** From the object. */
  readonly in: Adjacency;
  /** True when an end of some statement names nothing: the index then depends on which concepts there are. */
  readonly dangling: boolean;
}

/**
 * Indexes statements of one kind. `list` is sorted by id; `positionOf` answers a concept's position or undefined.
 */
export function indexStatements<Kind extends StatementKind>(
  list: readonly StatementOf<Kind>[],
  conceptCount: number,
  positionOf: (conceptId: string) => number | undefined,
): StatementIndex<Kind> {
  const subjects = new Uint32Array(list.length);
  const objects = new Uint32Array(list.length);
  let dangling = false;
  list.forEach((statement, edge) => {
    const subject = positionOf(statement.subject) ?? NOWHERE;
    const object = positionOf(statement.object) ?? NOWHERE;
    subjects[edge] = subject;
    objects[edge] = object;
    if (subject === NOWHERE || object === NOWHERE) dangling = true;
  });
  return {
    list,
    out: buildAdjacency(subjects, conceptCount),
    in: buildAdjacency(objects, conceptCount),
    dangling,
  };
}
