import { type ChangesById, type EditProblem, type Snapshot, undoEdit } from '@symptograph/core';
import type { ChangeEvent } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { BlockedError, ConflictError, InvalidInputError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { type MadeEdits, type SavedEdits, saveEdits } from './edit-change-set.ts';
import { followApprovals } from './follow-approvals.ts';
import type { LoadedDraft } from './load-draft.ts';
import { lockDraft } from './lock-draft.ts';

/** In which change set something is taken back, and the head that whoever does it has seen. */
export interface TakingBack {
  readonly changeSet: number;
  readonly ifHead: number;
}

/** Which event of a set is taken back, and what is said when there is none. */
export interface ToTakeBack {
  readonly find: (events: readonly ChangeEvent[], actorId: string) => ChangeEvent | undefined;
  readonly ifNone: string;
}

/**
 * Takes an event of the viewer back, all of it or nothing, as an event of its own. What others did since at other places stays. Throws
 * a ConflictError, with both versions, when a place was changed again, or when the viewer saved something since the head that they name.
 */
export async function takeBack(
  at: AtDesk,
  { changeSet: number, ifHead }: TakingBack,
  { find, ifNone }: ToTakeBack,
): Promise<SavedEdits> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const published = currentVersion(desk.versions).snapshot;
  const saved = await desk.database().transact(async (tx) => {
    const draft = await lockDraft(tx, number);
    const viewer = allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
    const events = await tx.changeEvents.ofSet(number);
    refuseOldHead(draft, events, { ifHead, actorId: viewer.id });
    const event = find(events, viewer.id);
    if (!event) throw new BlockedError(ifNone);
    const made = withoutEvent(draft.byId, event, published);
    return saveEdits(tx, { desk, draft, made, actorId: viewer.id, at: desk.now(), undoes: event.seq });
  });
  await followApprovals(desk, saved.changeSet);
  desk.events.tell({ type: 'CHANGE_SET', ...saved });
  return saved;
}

function refuseOldHead(
  { changeSet: { number, headSeq } }: LoadedDraft,
  events: readonly ChangeEvent[],
  { ifHead, actorId }: { readonly ifHead: number; readonly actorId: string },
): void {
  if (ifHead < 0 || ifHead > headSeq) {
    const message = `The head of CS-${number} is ${headSeq}; ifHead must be 0 to ${headSeq}.`;
    throw new InvalidInputError([{ path: 'ifHead', message }]);
  }
  if (!events.some((event) => event.seq > ifHead && event.actorId === actorId)) return;
  throw new ConflictError(
    `You saved something in CS-${number} since, perhaps in another window. Nothing was taken back; look at it and try again with ifHead ${headSeq}.`,
    headSeq,
  );
}

function withoutEvent(changes: ChangesById, event: ChangeEvent, published: Snapshot): MadeEdits {
  const result = undoEdit(changes, event.inverse, published);
  if (!result.ok) throw changedAgain(changes, event, result.error);
  return { changes: result.value.changes, made: [{ edit: event.edit, inverse: result.value.inverse }] };
}

function changedAgain(
  changes: ChangesById,
  { inverse }: ChangeEvent,
  problems: readonly EditProblem[],
): ConflictError {
  const hit = new Set(problems.map(({ subjectId }) => subjectId));
  const versions = inverse
    .filter(({ subjectId }) => hit.has(subjectId))
    .map(({ subjectId, before }) => ({
      subjectId,
      current: changes.get(subjectId)?.draft ?? null,
      yours: before?.draft ?? null,
    }));
  return new ConflictError(problems.map(({ sentence }) => sentence).join(' '), null, { versions });
}
