import { type Action, type ChangeSetStatus, can, OPEN_STATUSES, type Viewer } from '@symptograph/core';

/** What a page of a change set lets somebody do with it. */
export type ChangeSetAction =
  | 'SUBMIT'
  | 'ASK_TO_SUBMIT'
  | 'REVIEW'
  | 'TAKE_BACK'
  | 'PUBLISH'
  | 'SCHEDULE'
  | 'UNSCHEDULE'
  | 'REBASE'
  | 'ASSIGN'
  | 'ADD'
  | 'DESCRIBE'
  | 'WITHDRAW';

interface ActedOn {
  readonly status: ChangeSetStatus;
  readonly ownerId: string;
  /** Ids of all who wrote a part of it. */
  readonly contributors: readonly string[];
  /** Whether whoever asks has a verdict on it that they can take back. */
  readonly hasSpoken: boolean;
}

/** What has to be allowed, and where the change set has to stand, for each action. */
const CONDITIONS: Readonly<
  Record<ChangeSetAction, { readonly action: Action; readonly at: readonly ChangeSetStatus[] }>
> = {
  SUBMIT: { action: 'SUBMIT_CHANGE_SET', at: ['DRAFT', 'CHANGES_REQUESTED'] },
  ASK_TO_SUBMIT: { action: 'ASSIGN', at: ['DRAFT', 'CHANGES_REQUESTED'] },
  REVIEW: { action: 'APPROVE', at: ['IN_REVIEW', 'APPROVED', 'SCHEDULED'] },
  TAKE_BACK: { action: 'TAKE_BACK_REVIEW', at: ['IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED', 'SCHEDULED'] },
  PUBLISH: { action: 'PUBLISH', at: ['APPROVED', 'SCHEDULED'] },
  SCHEDULE: { action: 'PUBLISH', at: ['APPROVED', 'SCHEDULED'] },
  UNSCHEDULE: { action: 'PUBLISH', at: ['SCHEDULED'] },
  REBASE: { action: 'EDIT_CHANGE_SET', at: OPEN_STATUSES },
  ASSIGN: { action: 'ASSIGN', at: OPEN_STATUSES },
  ADD: { action: 'EDIT_CHANGE_SET', at: OPEN_STATUSES },
  DESCRIBE: { action: 'EDIT_CHANGE_SET', at: OPEN_STATUSES },
  WITHDRAW: { action: 'WITHDRAW_CHANGE_SET', at: OPEN_STATUSES },
};

/** What somebody may do with a change set as it stands; the API decides it anyway. */
export function possibleActions(viewer: Viewer, changeSet: ActedOn): ReadonlySet<ChangeSetAction> {
  const { status, ownerId, contributors, hasSpoken } = changeSet;
  const subject = { changeSet: { ownerId, status }, contributors: new Set(contributors) };
  const all = Object.keys(CONDITIONS) as ChangeSetAction[];
  return new Set(
    all.filter((each) => {
      const { action, at } = CONDITIONS[each];
      if (each === 'TAKE_BACK' && !hasSpoken) return false;
      if (each === 'ASK_TO_SUBMIT' && !asksToSubmit(viewer, ownerId)) return false;
      return at.includes(status) && can(viewer, action, subject) === true;
    }),
  );
}

/** An owner who submits nothing themselves asks somebody who does. */
function asksToSubmit(viewer: Viewer, ownerId: string): boolean {
  return viewer.kind === 'PERSON' && viewer.id === ownerId && can(viewer, 'SUBMIT_CHANGE_SET') !== true;
}
