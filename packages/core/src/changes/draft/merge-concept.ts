import { ok, refuse } from '@symptograph/rules';
import type { Subject } from '../../graph/graph-document.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Concept } from '../../vocabulary/concepts/concept.ts';
import type { Change } from '../change.ts';
import type { SubjectEdit } from '../subject-edit.ts';
import { changeBetween } from './change-between.ts';
import type { ChangesById } from './changes-by-id.ts';
import { conceptDraft, replacementProblem } from './concept-draft.ts';
import { deprecated } from './deprecate-concept.ts';
import { draftState } from './draft-state.ts';
import { problemOf } from './edit-problem.ts';
import { type EditResult, edited } from './edited.ts';
import { withNamesOf } from './names-of-merged.ts';
import { overlayOf } from './overlay-of.ts';
import { redirectMentions } from './redirect-mentions.ts';

/**
 * Deprecates a concept in favour of another and points all that names it there; statements that then say the same become one with the
 * evidence of all. A concept that was never published goes altogether.
 */
export function mergeConcept(
  changes: ChangesById,
  { subjectId, into, reason }: Extract<SubjectEdit, { kind: 'MERGE' }>,
  published: Snapshot,
): EditResult {
  const [merged, target] = [
    conceptDraft(changes, published, subjectId),
    conceptDraft(changes, published, into),
  ];
  if (!merged.ok) return merged;
  if (!target.ok) return target;
  const problem = replacementProblem(merged.value, target.value.draft);
  if (problem) return refuse(problem);
  if (merged.value.draft.status === 'DEPRECATED') {
    const sentence = `“${merged.value.draft.name}” is deprecated already; restore it first, or deprecate it in favour of another.`;
    return refuse(problemOf('NOT_ALLOWED', subjectId, sentence));
  }
  const { base, draft } = merged.value;
  const goes = base ? deprecated(draft, into) : null;
  return ok(
    edited(changes, [
      [subjectId, changeBetween({ base, draft: goes, reason, isMerge: true })],
      ...redirections(changes, published, { merged: draft, into: target.value.draft }),
    ]),
  );
}

function* redirections(
  changes: ChangesById,
  published: Snapshot,
  { merged, into }: { readonly merged: Concept; readonly into: Concept },
): Generator<readonly [string, Change | undefined]> {
  const graph = overlayOf(published, changes.values());
  const { subjects, removed } = redirectMentions(graph, { from: merged.id, to: into.id });
  const target = (subjects.get(into.id) as Concept | undefined) ?? into;
  const next = new Map<string, Subject | null>(subjects).set(into.id, withNamesOf(target, merged));
  for (const id of removed.keys()) next.set(id, null);
  for (const [id, draft] of next) {
    const { base, change } = draftState(changes, published, id);
    const isMerge = change?.action === 'MERGE_INTO';
    yield [id, changeBetween({ base, draft, reason: removed.get(id) ?? change?.reason, isMerge })];
  }
}
