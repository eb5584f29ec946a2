import { applyEdit, type Snapshot, type SubjectEdit, type Undo, undoEdit } from '@symptograph/core';
import type { ChangeEvent, Reads } from '@symptograph/db';
import { ConflictError, InvalidInputError } from '../domain-error.ts';
import type { ChangeSetEdits } from './edit-change-set.ts';
import type { LoadedDraft } from './load-draft.ts';

/** Edits that were made on an older head. */
interface LateEdits {
  readonly draft: LoadedDraft;
  readonly request: ChangeSetEdits;
  readonly published: Snapshot;
}

/**
 * Throws a ConflictError, with both versions, when edits are of a place that somebody else edited since the head that they name; an
 * InvalidInputError when that head is still to come.
 */
export async function refuseOverwrite(reads: Reads, { draft, request, published }: LateEdits): Promise<void> {
  const { number, headSeq } = draft.changeSet;
  if (request.ifHead === headSeq) return;
  if (request.ifHead < 0 || request.ifHead > headSeq) {
    const message = `The head of CS-${number} is ${headSeq}; ifHead must be 0 to ${headSeq}.`;
    throw new InvalidInputError([{ path: 'ifHead', message }]);
  }
  const since = await reads.changeEvents.since(number, request.ifHead);
  const theirs = since.flatMap(placesOfEvent);
  const mine = request.edits.flatMap(placesOf);
  const hit = new Set(
    mine.filter((place) => theirs.some((other) => overlap(place, other))).map(({ subjectId }) => subjectId),
  );
  if (hit.size === 0) return;
  const yours = asSeen({ draft, since, request, published });
  throw new ConflictError(
    `CS-${number} was edited meanwhile, at the same place. Nothing was saved; look at both versions and save again with ifHead ${headSeq}.`,
    headSeq,
    [...hit].map((subjectId) => ({
      subjectId,
      current: draft.byId.get(subjectId)?.draft ?? null,
      yours: yours(subjectId),
    })),
  );
}

interface Place {
  readonly subjectId: string;
  /** Empty for the whole subject. */
  readonly path: string;
}

function placesOf(edit: SubjectEdit): readonly Place[] {
  if (edit.kind === 'CREATE') return [{ subjectId: String(edit.subject['id']), path: '' }];
  if (edit.kind !== 'UPDATE') return [{ subjectId: edit.subjectId, path: '' }];
  return edit.operations.map(({ path }) => ({ subjectId: edit.subjectId, path }));
}

/** An edit may touch more subjects than the one that it names: a merge does. */
function placesOfEvent({ edit, inverse }: ChangeEvent): readonly Place[] {
  const named = placesOf(edit as SubjectEdit);
  const ids = new Set(named.map(({ subjectId }) => subjectId));
  const others = (inverse as Undo).filter(({ subjectId }) => !ids.has(subjectId));
  return [...named, ...others.map(({ subjectId }) => ({ subjectId, path: '' }))];
}

function overlap(one: Place, other: Place): boolean {
  if (one.subjectId !== other.subjectId) return false;
  if (one.path === '' || other.path === '' || one.path === other.path) return true;
  return one.path.startsWith(`${other.path}.`) || other.path.startsWith(`${one.path}.`);
}

/** What each subject would have become had the edits come before what others did since; null where that cannot be told. */
function asSeen({
  draft,
  since,
  request,
  published,
}: LateEdits & { readonly since: readonly ChangeEvent[] }): (subjectId: string) => unknown {
  let changes = draft.byId;
  for (const { inverse } of since.toReversed()) {
    const undone = undoEdit(changes, inverse as Undo, published);
    if (undone.ok) changes = undone.value.changes;
  }
  for (const edit of request.edits) {
    const made = applyEdit(changes, edit, published);
    if (made.ok) changes = made.value.changes;
  }
  return (subjectId) => changes.get(subjectId)?.draft ?? null;
}
