import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { finishWork, type SlicedWork } from '../../sliced-work.ts';
import type { Change } from '../change.ts';
import { type ChangesById, changesById } from '../draft/changes-by-id.ts';
import type { Conflict, Resolution } from './conflict.ts';
import { rebaseChange } from './rebase-change.ts';
import { settleTogetherWork } from './together/settle-together.ts';
import { withNewSubjects } from './with-new-subjects.ts';

/** What a rebase starts from. */
export interface RebaseRequest {
  readonly changes: ChangesById;
  /** The graph as published now. */
  readonly published: Snapshot;
  /** The graph of the release that the change set starts from. */
  readonly base: Snapshot;
  /** How conflicts were settled before. */
  readonly resolutions: readonly Resolution[];
}

/** The changes on what is published now. */
export interface Rebased {
  /** A change with an open conflict is as it was; one that says what is published anyhow is gone. */
  readonly changes: ChangesById;
  /** Open ones, by subject, then path. None when the set can go on from what is published now. */
  readonly conflicts: readonly Conflict[];
  /** Ids of the subjects whose change became another one or is gone. */
  readonly moved: readonly string[];
}

/**
 * Puts changes on what is published now: three-way by path over what each began with, what is published and what is wanted. What was
 * settled before, by the key of the conflict, is settled again in the same way. Doing it twice does nothing more.
 */
export function rebase(request: RebaseRequest): Rebased {
  return finishWork(rebaseWork(request));
}

/** The same in slices. */
export function* rebaseWork({ changes, published, base, resolutions }: RebaseRequest): SlicedWork<Rebased> {
  const settled = {
    resolutions: new Map(resolutions.map((each) => [each.key, each])),
    published,
    named: withNewSubjects(published, changes),
  };
  const conflicts: Conflict[] = [];
  const next: Change[] = [];
  for (const change of changes.values()) {
    const rebased = rebaseChange(change, subjectById(published, change.subjectId) ?? null, settled);
    conflicts.push(...rebased.conflicts);
    if (rebased.change) next.push(rebased.change);
    yield;
  }
  const isOpen = new Set(conflicts.map(({ subjectId }) => subjectId));
  const request = { before: changes, base, isOpen, ...settled };
  const together = yield* settleTogetherWork(request, changesById(next));
  return finish(changes, together.changes, [...conflicts, ...together.conflicts]);
}

function finish(before: ChangesById, after: ChangesById, conflicts: readonly Conflict[]): Rebased {
  const isOpen = new Set(conflicts.map(({ subjectId }) => subjectId));
  const changes = new Map(after);
  for (const id of isOpen) {
    const change = before.get(id);
    if (change) changes.set(id, change);
  }
  const touched = new Set([...before.keys(), ...changes.keys()]);
  return {
    changes,
    conflicts: conflicts.toSorted(byPlace),
    moved: [...touched].filter((id) => !isSame(before.get(id), changes.get(id))).sort(),
  };
}

function isSame(before: Change | undefined, after: Change | undefined): boolean {
  return before?.patchHash === after?.patchHash && before?.base?.version === after?.base?.version;
}

function byPlace(a: Conflict, b: Conflict): number {
  const [left, right] = [`${a.subjectId} ${a.path} ${a.key}`, `${b.subjectId} ${b.path} ${b.key}`];
  return left < right ? -1 : 1;
}
