import type { ChangeSet } from '../changes/change-set.ts';
import { type KeyScope, keyScope } from './key-scope.ts';
import { type Role, role, rolesWith } from './role.ts';
import type { Viewer } from './viewer.ts';

/** What somebody may want to do at the editorial desk. */
export type Action =
  | 'READ_DRAFTS'
  | 'CREATE_CHANGE_SET'
  | 'EDIT_CHANGE_SET'
  | 'SUBMIT_CHANGE_SET'
  | 'WITHDRAW_CHANGE_SET'
  | 'COMMENT'
  | 'RESOLVE_THREAD'
  | 'ASSIGN'
  | 'REVIEW'
  | 'APPROVE'
  | 'TAKE_BACK_REVIEW'
  | 'PUBLISH'
  | 'REVERT'
  | 'WAIVE'
  | 'REASON_WITNESS'
  | 'SWITCH_OFF_RULE'
  | 'FOLLOW_UP'
  | 'STATE_INTERESTS'
  | 'MANAGE_OWN_KEYS'
  | 'MANAGE_PEOPLE'
  | 'READ_AUDIT';

/** What the action is about, where that matters. */
export interface ActionSubject {
  readonly changeSet?: Pick<ChangeSet, 'ownerId' | 'status'> | undefined;
  /** Ids of all who contributed an operation to the change set. */
  readonly contributors?: ReadonlySet<string> | undefined;
  /** A conversation about it: id of the person who began it, undefined when nobody is known, and whether it keeps the set back. */
  readonly thread?: { readonly openedById: string | undefined; readonly isBlocking: boolean } | undefined;
}

/** Whether somebody may do something; the one place that decides it. A refusal is a sentence for people. */
export function can(viewer: Viewer, action: Action, subject: ActionSubject = {}): true | string {
  switch (viewer.kind) {
    case 'ANONYMOUS':
      return 'Sign in first.';
    case 'PERSON':
      return personCan(viewer, action, subject);
    case 'KEY':
      return keyCan(viewer, action, subject);
  }
}

/** One of these roles is needed; `rolesWith` says which others stand for it. */
const ROLES: Readonly<Record<Action, readonly Role[]>> = {
  READ_DRAFTS: ['CONTRIBUTOR', 'PUBLISHER', 'ADMIN', 'BOT'],
  CREATE_CHANGE_SET: ['CONTRIBUTOR', 'BOT'],
  EDIT_CHANGE_SET: ['CONTRIBUTOR', 'BOT'],
  SUBMIT_CHANGE_SET: ['EDITOR', 'BOT'],
  WITHDRAW_CHANGE_SET: ['CONTRIBUTOR', 'BOT'],
  COMMENT: ['CONTRIBUTOR', 'PUBLISHER'],
  RESOLVE_THREAD: ['CONTRIBUTOR', 'PUBLISHER', 'ADMIN'],
  ASSIGN: ['CONTRIBUTOR', 'PUBLISHER'],
  REVIEW: ['EDITOR'],
  APPROVE: ['EDITOR'],
  TAKE_BACK_REVIEW: ['VIEWER'],
  PUBLISH: ['PUBLISHER'],
  REVERT: ['EDITOR', 'PUBLISHER'],
  WAIVE: ['CLINICIAN'],
  REASON_WITNESS: ['CLINICIAN'],
  SWITCH_OFF_RULE: ['SAFETY_LEAD'],
  FOLLOW_UP: ['CLINICIAN'],
  STATE_INTERESTS: ['CONTRIBUTOR', 'PUBLISHER', 'ADMIN'],
  MANAGE_OWN_KEYS: ['RESEARCHER'],
  MANAGE_PEOPLE: ['ADMIN'],
  READ_AUDIT: ['EDITOR', 'PUBLISHER', 'ADMIN'],
};

/** What a program may do at all, and the scopes of which its key needs one. */
const SCOPES: Readonly<Partial<Record<Action, readonly KeyScope[]>>> = {
  READ_DRAFTS: ['DRAFT_READ', 'AUTHOR'],
  CREATE_CHANGE_SET: ['AUTHOR'],
  EDIT_CHANGE_SET: ['AUTHOR'],
  SUBMIT_CHANGE_SET: ['AUTHOR'],
  WITHDRAW_CHANGE_SET: ['AUTHOR'],
};

/** What changes a change set: without the role of an editor, only one's own. */
const CHANGES_A_SET: ReadonlySet<Action> = new Set([
  'EDIT_CHANGE_SET',
  'SUBMIT_CHANGE_SET',
  'WITHDRAW_CHANGE_SET',
]);

/** Who asks others to look at whatever change set; anybody else only at their own. */
const ASKS_OF_ANY: readonly Role[] = ['EDITOR', 'PUBLISHER'];

/** What nobody does to what they wrote a part of, in words. */
const OF_OTHERS: Readonly<Partial<Record<Action, string>>> = {
  APPROVE: 'approve it',
  WAIVE: 'waive what is found in it',
  REASON_WITNESS: 'say why its witnesses are right',
};

const NOT_FOR_PROGRAMS = 'A program may not do this; sign in as a person.';

type Person = Pick<Extract<Viewer, { kind: 'PERSON' }>, 'id' | 'roles'>;

function personCan({ id, roles }: Person, action: Action, subject: ActionSubject): true | string {
  const held = rolesWith(roles);
  const needed = ROLES[action];
  if (held.has('BOT') && SCOPES[action] === undefined) return NOT_FOR_PROGRAMS;
  if (!needed.some((each) => held.has(each))) return lacksRole(action, needed);
  if (CHANGES_A_SET.has(action) && isAnothers(id, subject) && !held.has('EDITOR')) {
    return 'Only the owner of this change set or an editor may do this.';
  }
  if (action === 'ASSIGN' && isAnothers(id, subject) && !ASKS_OF_ANY.some((each) => held.has(each))) {
    return 'Only the owner of this change set, an editor or a publisher may ask somebody to look at it.';
  }
  const ofOthers = OF_OTHERS[action];
  if (ofOthers !== undefined && subject.contributors?.has(id)) {
    return `Whoever wrote a part of it cannot ${ofOthers}; ask somebody else.`;
  }
  return action === 'RESOLVE_THREAD' ? canResolve({ id, roles }, subject) : true;
}

/** What keeps a set back is for whoever said so to settle, or for a clinician or an administrator who wrote no part of the set. */
function canResolve({ id, roles }: Person, { thread, contributors }: ActionSubject): true | string {
  if (!thread?.isBlocking || thread.openedById === id) return true;
  if (contributors?.has(id)) {
    return 'Whoever wrote a part of it cannot resolve a blocking conversation that somebody else began; answer it, and ask them to.';
  }
  const held = rolesWith(roles);
  if (held.has('CLINICIAN') || held.has('ADMIN')) return true;
  return 'A blocking conversation is resolved by whoever began it, a clinician or an administrator; ask one of them.';
}

/** A key acts for its owner: it may do what its scopes say, of that no more than the owner may, and to the owner's sets alone. */
function keyCan(
  { id, scopes, ownerRoles }: Extract<Viewer, { kind: 'KEY' }>,
  action: Action,
  subject: ActionSubject,
): true | string {
  const sufficient = SCOPES[action];
  if (sufficient === undefined) return NOT_FOR_PROGRAMS;
  if (!sufficient.some((each) => scopes.includes(each))) {
    return `The key needs the scope ${labelsOf(keyScope, sufficient)}.`;
  }
  if (CHANGES_A_SET.has(action) && isAnothers(id, subject)) {
    return 'A program may change only the change sets of the person whom its key belongs to.';
  }
  return personCan({ id, roles: ownerRoles }, action, subject);
}

function isAnothers(id: string, { changeSet }: ActionSubject): boolean {
  return changeSet !== undefined && changeSet.ownerId !== id;
}

function lacksRole(action: Action, needed: readonly Role[]): string {
  const people = needed.filter((each) => each !== 'BOT');
  const doing = action.toLowerCase().replaceAll('_', ' ');
  return `You need the role ${labelsOf(role, people)} to ${doing}; an administrator can give it to you.`;
}

function labelsOf<Value extends string>(
  { terms }: { readonly terms: Readonly<Record<Value, { readonly label: string }>> },
  values: readonly Value[],
): string {
  return values.map((each) => terms[each].label).join(' or ');
}
