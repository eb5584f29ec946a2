import { applyEdit } from '../src/changes/draft/apply-edit.ts';
import type { ChangesById } from '../src/changes/draft/changes-by-id.ts';
import type { EditProblem } from '../src/changes/draft/edit-problem.ts';
import type { Edited } from '../src/changes/draft/edited.ts';
import { undoEdit } from '../src/changes/draft/undo-edit.ts';
import type { Operation } from '../src/changes/operation.ts';
import type { SubjectEdit } from '../src/changes/subject-edit.ts';
import type { Snapshot } from '../src/graph/snapshot.ts';

/** A change set that changes nothing. */
export const NONE: ChangesById = new Map();

/** Operations on a subject. */
export function update(subjectId: string, ...operations: readonly Operation[]): SubjectEdit {
  return { kind: 'UPDATE', subjectId, operations: [...operations] };
}

/** Another name for a concept. */
export function renameOf(subjectId: string): (name: string) => SubjectEdit {
  return (name) => update(subjectId, { op: 'set', path: 'name', value: name });
}

/** Edits over what is published: what comes of one that is accepted, why one is refused, and what undo makes of one after a way through JSON. */
export function editsOver(published: Snapshot) {
  return {
    accepted: (edit: SubjectEdit, changes: ChangesById = NONE): Edited => {
      const result = applyEdit(changes, edit, published);
      if (!result.ok) throw new Error(JSON.stringify(result.error));
      return result.value;
    },
    refused: (edit: SubjectEdit, changes: ChangesById = NONE): readonly EditProblem[] => {
      const result = applyEdit(changes, edit, published);
      if (result.ok) throw new Error('It was accepted.');
      return result.error;
    },
    undone: (changes: ChangesById, { inverse }: Edited) =>
      undoEdit(changes, JSON.parse(JSON.stringify(inverse)), published),
  };
}
