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
  subjectById,
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

/** What an edit did, by what takes it back; other things in the names that they have by now, or had before they went with a later edit. */
export function describeSteps(
  { after }: Pick<LaidOverDraft, 'after'>,
  steps: Undo,
  gone: readonly Subject[] = [],
): Pick<EditDescription, 'sentence' | 'details'> {
  const moves = steps.map(moveOf);
  const named = graphWith(
    after.snapshot,
    gone.map((subject) => [subject.id, subject] as const),
  );
  const graphs = {
    before: graphWith(
      named,
      moves.map(({ subjectId, from }) => [subjectId, from] as const),
    ),
    after: graphWith(
      named,
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

/** The subjects that some edits knew and that are not there any more, each as the last of them knew it. */
export function goneSubjects({ after }: Pick<LaidOverDraft, 'after'>, steps: Undo): readonly Subject[] {
  const known = steps.map(moveOf).flatMap(({ from, to }) => to ?? from ?? []);
  const last = new Map(known.map((subject) => [subject.id, subject]));
  return [...last.values()].filter(({ id }) => subjectById(after.snapshot, id) === undefined);
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
