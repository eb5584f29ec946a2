import { type ChangeSet, type ChangeSetOrigin, headHashOf } from '@symptograph/core';
import type { Transaction } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { once } from '../desk/once.ts';
import { changeSetTitle } from './change-set-title.ts';

/** What a change set is begun with. */
export interface NewChangeSet {
  readonly title: string;
  readonly rationale?: string | null | undefined;
  /** A request that comes again with the same key makes no second one. */
  readonly idempotencyKey?: string | null | undefined;
}

/** Begins an empty change set that belongs to whoever asks; its number. */
export async function createChangeSet(at: AtDesk, given: NewChangeSet): Promise<number> {
  const viewer = allowed(at.viewer, 'CREATE_CHANGE_SET');
  const title = changeSetTitle(given.title);
  const { desk } = at;
  return once(at, { operation: 'createChangeSet', input: given }, (tx) =>
    beginChangeSet(tx, {
      title,
      rationale: given.rationale?.trim() ?? '',
      ownerId: viewer.id,
      origin: viewer.kind === 'KEY' ? 'API' : 'HUMAN',
      baseRelease: desk.versions.current()?.release.number ?? 0,
      now: desk.now(),
    }),
  );
}

/** What every new change set says of itself. */
export interface ChangeSetStart {
  readonly title: string;
  readonly rationale: string;
  readonly ownerId: string;
  readonly origin: ChangeSetOrigin;
  readonly baseRelease: number;
  readonly revertsRelease?: number;
  readonly now: string;
}

/** Stores a new, empty change set and says so in the audit log; its number. */
export async function beginChangeSet(tx: Transaction, { now, ...start }: ChangeSetStart): Promise<number> {
  const fresh: Omit<ChangeSet, 'number'> = {
    ...start,
    status: 'DRAFT',
    headSeq: 0,
    headHash: headHashOf([]),
    requirement: null,
    createdAt: now,
    submittedAt: null,
    publishAt: null,
    revertsRelease: start.revertsRelease ?? null,
    publishedRelease: null,
  };
  const number = await tx.changeSets.create(fresh);
  await tx.audit.append({
    actorId: start.ownerId,
    action: 'CREATE_CHANGE_SET',
    subject: `CS-${number}`,
    details: { title: start.title, origin: start.origin },
  });
  return number;
}
