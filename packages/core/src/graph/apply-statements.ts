import type { SlicedWork } from '../sliced-work.ts';
import { STATEMENT_KINDS, type StatementKind } from '../vocabulary/statement-kind.ts';
import type { Statement } from '../vocabulary/statements/statement.ts';
import { edgesAt } from './adjacency.ts';
import type { ConceptPart } from './apply-concepts.ts';
import { layeredGet } from './layered-map.ts';
import type { Changes } from './regroup.ts';
import type { Snapshot } from './snapshot.ts';
import { indexStatementsWork, type StatementIndex } from './statement-index.ts';
import { updateIndexWork } from './update-index.ts';

/** The statements of each kind after some changes of statements, over the concepts as they are after the same edits. */
export function* applyStatementsWork(
  snapshot: Snapshot,
  concepts: ConceptPart,
  changes: Changes<Statement>,
): SlicedWork<Snapshot['statements']> {
  const edited = editedKinds(snapshot, changes);
  const moved = kindsWithMovedEnds(snapshot, concepts);
  if (edited.size === 0 && moved.length === 0) return snapshot.statements;
  const ends = {
    conceptCount: concepts.concepts.length,
    positionOf: (id: string) => layeredGet(concepts.positions, id),
  };
  const indexes: Record<StatementKind, StatementIndex<StatementKind>> = { ...snapshot.statements };
  for (const kind of edited) indexes[kind] = yield* updateIndexWork(indexes[kind], changes, ends);
  for (const kind of moved) {
    indexes[kind] = yield* indexStatementsWork(kind, indexes[kind].list, ends);
  }
  return indexes as unknown as Snapshot['statements'];
}

function editedKinds(snapshot: Snapshot, changes: Changes<Statement>): ReadonlySet<StatementKind> {
  const kinds = new Set<StatementKind>();
  for (const [id, statement] of changes) {
    const old = layeredGet(snapshot.statementsById, id);
    if (old) kinds.add(old.kind);
    if (statement) kinds.add(statement.kind);
  }
  return kinds;
}

/** Kinds one of whose statements gains an end that named nothing, or loses one that did. */
function kindsWithMovedEnds(snapshot: Snapshot, concepts: ConceptPart): readonly StatementKind[] {
  if (concepts.positions === snapshot.positions) return [];
  const gained = concepts.concepts.length > snapshot.concepts.length;
  const lost = snapshot.concepts.flatMap((concept, position) =>
    concept && !concepts.concepts[position] ? [position] : [],
  );
  return STATEMENT_KINDS.filter((kind) => {
    const index = snapshot.statements[kind];
    const losesEnd = lost.some(
      (position) => edgesAt(index.out, position).length + edgesAt(index.in, position).length > 0,
    );
    return losesEnd || (gained && index.dangling);
  });
}
