import {
  applyEdit,
  draftState,
  patchBetween,
  type Snapshot,
  type SubjectEdit,
  subjectById,
  type Undo,
  undoEdit,
} from '@symptograph/core';
import type { ChangeEvent, Reads } from '@symptograph/db';
import { ConflictError, InvalidInputError } from '../domain-error.ts';
import type { GraphVersion } from '../graph-version.ts';
import type { ChangeSetEdits } from './edit-change-set.ts';
import type { LoadedDraft } from './load-draft.ts';

/** Edits that were made on an older head, or over an older release. */
interface LateEdits {
  readonly draft: LoadedDraft;
  readonly request: ChangeSetEdits;
  readonly published: GraphVersion;
  /** What was published when they were made; undefined when it is what is published now, or not known. */
  readonly seen?: Snapshot | undefined;
}

/**
 * Throws a ConflictError, with both versions, when edits are of a place that somebody else edited since the head that they name, or
 * that was published otherwise since the graph that was seen; an InvalidInputError when that head is still to come.
 */
export async function refuseOverwrite(reads: Reads, edits: LateEdits): Promise<void> {
  const { draft, request, published, seen } = edits;
  const { number, headSeq } = draft.changeSet;
  if (request.ifHead < 0 || request.ifHead > headSeq) {
    const message = `The head of CS-${number} is ${headSeq}; ifHead must be 0 to ${headSeq}.`;
    throw new InvalidInputError([{ path: 'ifHead', message }]);
  }
  if (request.ifHead === headSeq && !seen) return;
  const since = request.ifHead === headSeq ? [] : await reads.changeEvents.since(number, request.ifHead);
  const mine = request.edits.flatMap(placesOf);
  const theirs = [...since.flatMap(placesOfEvent), ...placesPublished(edits, mine)];
  const hit = new Set(
    mine.filter((place) => theirs.some((other) => overlap(place, other))).map(({ subjectId }) => subjectId),
  );
  if (hit.size === 0) return;
  const yours = asSeen({ ...edits, since });
  const { number: release } = published.release;
  throw new ConflictError(
    `CS-${number}, or what is published, was edited meanwhile at the same place. Nothing was saved; look at both versions and save again with ifHead ${headSeq} and ifRelease ${release}.`,
    headSeq,
    {
      release,
      versions: [...hit].map((subjectId) => ({
        subjectId,
        current: draftState(draft.byId, published.snapshot, subjectId).draft,
        yours: yours(subjectId),
      })),
    },
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

/** What was published otherwise since it was seen, of the subjects of some places, as far as the change set starts from it. */
function placesPublished({ draft, published, seen }: LateEdits, places: readonly Place[]): readonly Place[] {
  if (!seen) return [];
  return [...new Set(places.map(({ subjectId }) => subjectId))].flatMap((subjectId) => {
    const before = subjectById(seen, subjectId);
    const { base } = draftState(draft.byId, published.snapshot, subjectId);
    if (!before || (base && base.version <= before.version)) return [];
    if (!base) return [{ subjectId, path: '' }];
    return patchBetween(before, base).map(({ path }) => ({ subjectId, path }));
  });
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
  seen = published.snapshot,
}: LateEdits & { readonly since: readonly ChangeEvent[] }): (subjectId: string) => unknown {
  let changes = draft.byId;
  for (const { inverse } of since.toReversed()) {
    const undone = undoEdit(changes, inverse as Undo, seen);
    if (undone.ok) changes = undone.value.changes;
  }
  for (const edit of request.edits) {
    const made = applyEdit(changes, edit, seen);
    if (made.ok) changes = made.value.changes;
  }
  return (subjectId) => draftState(changes, seen, subjectId).draft;
}
