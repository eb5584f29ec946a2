import { assertNever } from '@symptograph/rules';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import type { ChangesById } from './changes-by-id.ts';
import { createSubject } from './create-subject.ts';
import { deprecateConcept } from './deprecate-concept.ts';
import { discardChange } from './discard-change.ts';
import type { EditResult } from './edited.ts';
import { mergeConcept } from './merge-concept.ts';
import { removeSubject } from './remove-subject.ts';
import { restoreConcept } from './restore-concept.ts';
import { updateSubject } from './update-subject.ts';

/**
 * The changes of a change set after an edit, with what takes it back; or all reasons why it cannot be made. `published` is the graph
 * of the current release: a change that is begun starts from it.
 */
export function applyEdit(changes: ChangesById, edit: SubjectEdit, published: Snapshot): EditResult {
  switch (edit.kind) {
    case 'CREATE':
      return createSubject(changes, edit, published);
    case 'UPDATE':
      return updateSubject(changes, edit, published);
    case 'DEPRECATE':
      return deprecateConcept(changes, edit, published);
    case 'RESTORE':
      return restoreConcept(changes, edit, published);
    case 'MERGE':
      return mergeConcept(changes, edit, published);
    case 'REMOVE':
      return removeSubject(changes, edit, published);
    case 'DISCARD':
      return discardChange(changes, edit);
    default:
      return assertNever(edit);
  }
}
