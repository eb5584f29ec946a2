import type { Snapshot } from '../../graph/snapshot.ts';
import type { ChangesById } from './changes-by-id.ts';
import type { ConceptDraft } from './concept-draft.ts';
import type { EditResult } from './edited.ts';
import { mergeConcept } from './merge-concept.ts';
import { undoEdit } from './undo-edit.ts';

/**
 * Takes back the merge of a published concept that a change set holds: what the merge pointed elsewhere, joined or removed of what is
 * published is as it was, and what else the set changed stays. Refused, with every place, where the set changed the same again. What
 * is new in the set stays pointed at the other concept, since nothing tells what it named before.
 */
export function takeBackMerge(
  changes: ChangesById,
  { draft, change }: ConceptDraft,
  published: Snapshot,
): EditResult {
  const into = draft.replacedBy ?? '';
  const target = changes.get(into);
  // A target that is new in the set is there by its change alone.
  const seeds: ChangesById = target?.base === null ? new Map([[into, target]]) : new Map();
  const reason = change?.reason ?? '';
  const merge = mergeConcept(seeds, { kind: 'MERGE', subjectId: draft.id, into, reason }, published);
  return merge.ok ? undoEdit(changes, merge.value.inverse, published) : merge;
}
