import {
  applyEdit,
  applyToSnapshot,
  type ChangeDetail,
  changeBetween,
  describeChange,
  type Edit,
  type Snapshot,
  type Subject,
  type SubjectEdit,
  type Undo,
} from '@symptograph/core';
import type { LaidOverDraft } from './lay-over.ts';

/** An edit for people. */
export interface EditDescription {
  /** "Changed: the condition sciatica." for each subject that it changes. */
  readonly sentence: string;
  readonly details: readonly ChangeDetail[];
  /** Why it cannot be made; empty when it can. */
  readonly problems: readonly string[];
}

/** What an edit would do to a change set as it is. */
export function describeEdit(draft: LaidOverDraft, edit: SubjectEdit): EditDescription {
  const made = applyEdit(draft.byId, edit, draft.before.snapshot);
  if (made.ok) return { ...describeSteps(draft, made.value.inverse), problems: [] };
  return { sentence: '', details: [], problems: made.error.map(({ sentence }) => sentence) };
}

/** What an edit did, by what takes it back; other things in the names that they have by now. */
export function describeSteps(
  { after }: Pick<LaidOverDraft, 'after'>,
  steps: Undo,
): Pick<EditDescription, 'sentence' | 'details'> {
  const moves = steps.map(moveOf);
  const graphs = {
    before: graphWith(
      after.snapshot,
      moves.map(({ subjectId, from }) => [subjectId, from] as const),
    ),
    after: graphWith(
      after.snapshot,
      moves.map(({ subjectId, to }) => [subjectId, to] as const),
    ),
  };
  const told = moves.flatMap(({ from, to, reason, isMerge }) => {
    const change = changeBetween({ base: from, draft: to, reason, isMerge });
    return change ? [describeChange(graphs, change)] : [];
  });
  return {
    sentence: told.map(({ sentence }) => sentence).join(' '),
    details: told.flatMap(({ details }) => details),
  };
}

function moveOf({ subjectId, before, after }: Undo[number]) {
  return {
    subjectId,
    from: before ? before.draft : (after?.base ?? null),
    to: after ? after.draft : (before?.base ?? null),
    reason: after?.reason,
    isMerge: after?.action === 'MERGE_INTO',
  };
}

function graphWith(graph: Snapshot, states: readonly (readonly [string, Subject | null])[]): Snapshot {
  const edits = states.map(
    ([id, subject]): Edit => (subject ? { type: 'put', subject } : { type: 'remove', id }),
  );
  return edits.length === 0 ? graph : applyToSnapshot(graph, edits);
}
