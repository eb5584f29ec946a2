import {
  applyEdit,
  type ChangesById,
  type EditProblem,
  editedAgain,
  headHashOf,
  type SubjectEdit,
  type Undo,
} from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk, Desk } from '../desk/desk.ts';
import { BlockedError, InvalidInputError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { followApprovals } from './follow-approvals.ts';
import { graphSeen } from './graph-seen.ts';
import type { LoadedDraft } from './load-draft.ts';
import { lockDraft } from './lock-draft.ts';
import { refuseOverwrite } from './refuse-overwrite.ts';
import { tellStaleApprovers } from './tell-stale-approvers.ts';

/** Edits of a change set, in their order. */
export interface ChangeSetEdits {
  readonly changeSet: number;
  /** The head that whoever edits has seen. */
  readonly ifHead: number;
  /** Number of the release that whoever edits has seen. Without it nobody is told what was published over meanwhile. */
  readonly ifRelease?: number | null | undefined;
  readonly edits: readonly SubjectEdit[];
}

/** What a save came to. */
export interface SavedEdits {
  readonly changeSet: number;
  /** The head now. */
  readonly head: number;
}

/**
 * Saves edits, all or none. What somebody else saved since the head that is named, or published since the release that is named, stays:
 * at other places both survive; at the same place nothing is saved and a ConflictError tells both versions. Whoever edits is a contributor from then on.
 */
export async function editChangeSet(at: AtDesk, request: ChangeSetEdits): Promise<SavedEdits> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const seen = await graphSeen(desk, request.ifRelease);
  const published = currentVersion(desk.versions);
  const saved = await desk.database().transact(async (tx) => {
    const draft = await lockDraft(tx, request.changeSet);
    const viewer = allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
    await refuseOverwrite(tx, { draft, request, published, seen });
    const { snapshot } = published;
    const made = applyAll(draft.byId, request.edits, (changes, edit) => applyEdit(changes, edit, snapshot));
    return saveEdits(tx, { desk, draft, made, actorId: viewer.id, at: desk.now() });
  });
  await followApprovals(desk, saved.changeSet);
  desk.events.tell({ type: 'CHANGE_SET', ...saved });
  return saved;
}

/** One edit that was made, and what takes it back. */
interface MadeEdit {
  readonly edit: SubjectEdit;
  readonly inverse: Undo;
  /** Whose edit it is, when not that of whoever saves. */
  readonly byId?: string;
}

/** What edits made of the changes of a set. */
export interface MadeEdits {
  readonly changes: ChangesById;
  readonly made: readonly MadeEdit[];
}

/** Applies edits one after the other; throws an InvalidInputError with every problem of the first that cannot be made. */
export function applyAll(
  before: ChangesById,
  edits: readonly SubjectEdit[],
  apply: (changes: ChangesById, edit: SubjectEdit) => ReturnType<typeof applyEdit>,
): MadeEdits {
  let changes = before;
  const made: MadeEdit[] = [];
  for (const [place, edit] of edits.entries()) {
    const result = apply(changes, edit);
    if (!result.ok) throw invalidEdit(place, result.error);
    changes = result.value.changes;
    made.push({ edit, inverse: result.value.inverse });
  }
  return { changes, made };
}

function invalidEdit(place: number, problems: readonly EditProblem[]): InvalidInputError {
  const [first, ...more] = problems.map(({ path, sentence }) => ({
    path: [`edits.${place}`, path].filter(Boolean).join('.'),
    message: sentence,
  }));
  if (!first) throw new Error('An edit was refused without a reason.');
  return new InvalidInputError([first, ...more]);
}

/** Edits that are to be kept. */
export interface EditsToSave {
  readonly desk: Desk;
  readonly draft: LoadedDraft;
  readonly made: MadeEdits;
  readonly actorId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The number of the save that they take back. */
  readonly undoes?: number;
}

/** Writes edits, their events and the new head; what was approved is in review again, and those whose approval went stale are told. Throws a BlockedError when the set is closed. */
export async function saveEdits(
  tx: Transaction,
  { desk, draft, made: { changes, made }, actorId, at, undoes }: EditsToSave,
): Promise<SavedEdits> {
  const { number, headSeq } = draft.changeSet;
  const moved = editedAgain(draft.changeSet);
  if (!moved.ok) throw new BlockedError(moved.error);
  const touched = new Set(made.flatMap(({ inverse }) => inverse.map(({ subjectId }) => subjectId)));
  const put = [...touched].flatMap((id) => changes.get(id) ?? []);
  await tx.changes.put(number, put);
  await tx.changes.remove(
    number,
    [...touched].filter((id) => !changes.has(id)),
  );
  await tx.changeEvents.append(
    number,
    made.map(({ edit, inverse, byId }, place) => ({
      seq: headSeq + 1 + place,
      actorId: byId ?? actorId,
      at,
      subjectId: edit.kind === 'CREATE' ? String(edit.subject['id']) : edit.subjectId,
      edit,
      inverse,
      undoes: undoes ?? null,
    })),
  );
  const head = headSeq + made.length;
  await tx.changeSets.save({ ...moved.value, headSeq: head, headHash: headHashOf(changes.values()) });
  await tellStaleApprovers(tx, desk, { draft, changes: [...changes.values()] });
  return { changeSet: number, head };
}
