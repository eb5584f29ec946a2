import { assertNever } from '@symptograph/rules';
import type { ChangeSet } from '../changes/change-set.ts';
import { type Role, rolesWith } from './role.ts';
import type { Viewer } from './viewer.ts';

/** What somebody may want to do at the editorial desk. */
export type Action =
  | 'READ_DRAFTS'
  | 'EXPORT_DRAFTS'
  | 'CREATE_CHANGE_SET'
  | 'EDIT_CHANGE_SET'
  | 'SUBMIT_CHANGE_SET'
  | 'WITHDRAW_CHANGE_SET'
  | 'COMMENT'
  | 'ASSIGN'
  | 'REVIEW'
  | 'PUBLISH'
  | 'REVERT'
  | 'WAIVE'
  | 'SWITCH_OFF_RULE'
  | 'STATE_INTERESTS'
  | 'MANAGE_OWN_KEYS'
  | 'MANAGE_PEOPLE'
  | 'READ_AUDIT';

/** What the action is about, where that matters. */
export interface ActionSubject {
  readonly changeSet?: Pick<ChangeSet, 'ownerId' | 'status'> | undefined;
  /** Ids of all who contributed an operation to the change set. */
  readonly contributors?: ReadonlySet<string> | undefined;
}

/** Whether somebody may do something; the one place that decides it. A refusal is a sentence for people. */
export function can(viewer: Viewer, action: Action, subject: ActionSubject = {}): true | string {
  if (viewer.kind === 'ANONYMOUS') return 'Sign in first.';
  const roles = rolesWith(viewer.roles);
  const needed = ROLES[action];
  if (!needed.some((each) => roles.has(each))) return refusal(action, needed);
  return reasonAgainst(viewer, action, { subject, roles }) ?? true;
}

const ROLES: Readonly<Record<Action, readonly Role[]>> = {
  READ_DRAFTS: ['CONTRIBUTOR', 'PUBLISHER', 'ADMIN', 'BOT'],
  EXPORT_DRAFTS: ['CONTRIBUTOR', 'PUBLISHER', 'ADMIN', 'BOT'],
  CREATE_CHANGE_SET: ['CONTRIBUTOR', 'BOT'],
  EDIT_CHANGE_SET: ['CONTRIBUTOR', 'BOT'],
  SUBMIT_CHANGE_SET: ['EDITOR', 'BOT'],
  WITHDRAW_CHANGE_SET: ['CONTRIBUTOR', 'BOT'],
  COMMENT: ['CONTRIBUTOR', 'PUBLISHER'],
  ASSIGN: ['EDITOR', 'PUBLISHER'],
  REVIEW: ['EDITOR'],
  PUBLISH: ['PUBLISHER'],
  REVERT: ['EDITOR', 'PUBLISHER'],
  WAIVE: ['CLINICIAN'],
  SWITCH_OFF_RULE: ['SAFETY_LEAD'],
  STATE_INTERESTS: ['CONTRIBUTOR', 'PUBLISHER', 'ADMIN'],
  MANAGE_OWN_KEYS: ['RESEARCHER'],
  MANAGE_PEOPLE: ['ADMIN'],
  READ_AUDIT: ['EDITOR', 'PUBLISHER', 'ADMIN'],
};

interface Circumstances {
  readonly subject: ActionSubject;
  readonly roles: ReadonlySet<Role>;
}

function reasonAgainst(
  viewer: Exclude<Viewer, { kind: 'ANONYMOUS' }>,
  action: Action,
  { subject: { changeSet, contributors }, roles }: Circumstances,
): string | undefined {
  const isOwner = changeSet?.ownerId === viewer.id;
  switch (action) {
    case 'EDIT_CHANGE_SET':
    case 'SUBMIT_CHANGE_SET':
      if (changeSet && !isOwner && !roles.has('EDITOR')) return 'Only its owner or an editor may do this.';
      return undefined;
    case 'WITHDRAW_CHANGE_SET':
      if (changeSet && !isOwner && !roles.has('EDITOR'))
        return 'Only its owner or an editor may withdraw it.';
      return undefined;
    case 'REVIEW':
      if (viewer.kind === 'KEY') return 'A program may write, but never review.';
      if (contributors?.has(viewer.id))
        return 'Whoever wrote a part of it cannot review it; ask somebody else.';
      return undefined;
    case 'MANAGE_OWN_KEYS':
    case 'MANAGE_PEOPLE':
    case 'WAIVE':
    case 'SWITCH_OFF_RULE':
    case 'STATE_INTERESTS':
    case 'PUBLISH':
      return viewer.kind === 'KEY' ? 'A program may not do this; sign in as a person.' : undefined;
    case 'READ_DRAFTS':
    case 'EXPORT_DRAFTS':
    case 'CREATE_CHANGE_SET':
    case 'COMMENT':
    case 'ASSIGN':
    case 'REVERT':
    case 'READ_AUDIT':
      return undefined;
    default:
      return assertNever(action);
  }
}

function refusal(action: Action, needed: readonly Role[]): string {
  const names = needed.map((each) => each.toLowerCase().replaceAll('_', ' ')).join(' or ');
  return `${action.toLowerCase().replaceAll('_', ' ')} needs the role ${names}.`;
}
