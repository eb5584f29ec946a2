import { type Conflict, editedAgain, headHashOf, type Resolution, rebase } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk, Desk } from '../desk/desk.ts';
import { BlockedError, InvalidInputError, MissingError } from '../domain-error.ts';
import { currentVersion } from '../http/requested-release.ts';
import { knowRelease } from './know-release.ts';
import { knownChangeSet } from './known-change-set.ts';
import type { LoadedDraft } from './load-draft.ts';
import { lockDraft } from './lock-draft.ts';
import { contributionsOf, type RebaseSides } from './resolution-contributions.ts';
import { tellStaleApprovers } from './tell-stale-approvers.ts';

/** How a conflict of a change set is to be settled. */
export interface GivenResolution extends Omit<Resolution, 'value'> {
  readonly changeSet: number;
  /** With CUSTOM only: what is to stand there; null for nothing. */
  readonly value?: unknown;
}

/**
 * Settles an open conflict and rebases: what was settled is remembered, and settled again in the same way wherever the same conflict
 * comes up. Whoever resolves becomes a contributor only when the draft changes by it: by any choice but to keep what the set wants. Then
 * it is an edit, and approvals that cover the subject are stale. Throws a MissingError when the conflict is not open (any more).
 */
export async function resolveConflict(at: AtDesk, given: GivenResolution): Promise<void> {
  allowed(at.viewer, 'EDIT_CHANGE_SET');
  const { desk } = at;
  const number = given.changeSet;
  const { baseRelease } = await knownChangeSet(desk.database(), number);
  await knowRelease(desk, baseRelease);
  const published = currentVersion(desk.versions);
  const base = (await desk.versions.at(baseRelease)) ?? published;
  const head = await desk.database().transact(async (tx) => {
    const draft = await lockDraft(tx, number);
    const viewer = allowed(at.viewer, 'EDIT_CHANGE_SET', draft);
    const sides = { changes: draft.byId, published: published.snapshot, base: base.snapshot };
    const resolutions = [...(await tx.resolutions.ofSet(number)).values()];
    const conflict = openConflict(sides, resolutions, given.key);
    const resolution = resolutionFor(conflict, given);
    const contributions = contributionsOf({ sides, resolutions, conflict, resolution });
    const by = { byId: viewer.id, at: desk.now() };
    const { subjectId, path, kind } = conflict;
    await tx.resolutions.put({ ...resolution, ...by, changeSet: number, subjectId, path, kind });
    const release = published.release.number;
    return store(tx, desk, {
      draft,
      sides,
      resolutions: [...resolutions, resolution],
      contributions,
      by,
      release,
    });
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: number, head });
}

function openConflict(sides: RebaseSides, resolutions: readonly Resolution[], key: string): Conflict {
  const conflict = rebase({ ...sides, resolutions }).conflicts.find((each) => each.key === key);
  if (conflict) return conflict;
  throw new MissingError('There is no such conflict any more; look at the conflicts that are open now.');
}

function resolutionFor({ key, choices }: Conflict, { choice, value }: GivenResolution): Resolution {
  const problem = (path: string, message: string) => new InvalidInputError([{ path, message }]);
  if (!choices.includes(choice)) {
    throw problem('choice', `This conflict is settled by ${choices.join(', ')}, not by ${choice}.`);
  }
  if (choice !== 'CUSTOM') return { key, choice };
  if (value === undefined) throw problem('value', 'Send the value that is to stand there; null for nothing.');
  return { key, choice, value: value as Exclude<Resolution['value'], undefined> };
}

/** A value that cannot stand there settles nothing. */
function refuseLeftOpen(conflicts: readonly Conflict[], resolution: Resolution | undefined): void {
  if (!conflicts.some(({ key }) => key === resolution?.key)) return;
  throw new InvalidInputError([
    {
      path: 'choice',
      message: 'With this choice the conflict stays open; choose another, or send another value.',
    },
  ]);
}

interface ToStore {
  readonly draft: LoadedDraft;
  readonly sides: RebaseSides;
  readonly resolutions: readonly Resolution[];
  readonly contributions: ReturnType<typeof contributionsOf>;
  readonly by: { readonly byId: string; readonly at: string };
  /** Number of what is published. */
  readonly release: number;
}

/** The rebased changes, the contributions as events, and the new head, which it gives. */
async function store(tx: Transaction, desk: Desk, given: ToStore): Promise<number> {
  const { draft, sides, resolutions, contributions, by, release } = given;
  const { number, headSeq, baseRelease } = draft.changeSet;
  const open = editedAgain(draft.changeSet);
  if (!open.ok) throw new BlockedError(open.error);
  const { changes, conflicts, moved } = rebase({ ...sides, resolutions });
  refuseLeftOpen(conflicts, resolutions.at(-1));
  const gone = moved.filter((id) => !changes.has(id));
  await tx.changes.remove(number, gone);
  await tx.changes.put(
    number,
    moved.flatMap((id) => changes.get(id) ?? []),
  );
  const events = contributions.map(({ edit, subjectId, before, after }, place) => {
    const isDone = changes.get(subjectId)?.patchHash === after?.patchHash && moved.includes(subjectId);
    const inverse = isDone ? [{ subjectId, before, after }] : [];
    return { seq: headSeq + 1 + place, actorId: by.byId, at: by.at, subjectId, edit, inverse, undoes: null };
  });
  await tx.changeEvents.append(number, events);
  const head = headSeq + events.length;
  await tx.changeSets.save({
    ...(events.length > 0 ? open.value : draft.changeSet),
    headSeq: head,
    headHash: headHashOf(changes.values()),
    baseRelease: conflicts.length === 0 ? release : baseRelease,
  });
  await tx.audit.append({
    actorId: by.byId,
    action: 'RESOLVE_CONFLICT',
    subject: `CS-${number}`,
    details: { resolution: resolutions.at(-1), isContribution: events.length > 0 },
  });
  await tellStaleApprovers(tx, desk, { draft, changes: [...changes.values()] });
  return head;
}
