import { describe, expect, test } from 'vitest';
import { type Action, can } from './can.ts';
import type { KeyScope } from './key-scope.ts';
import { type Role, role } from './role.ts';
import type { Viewer } from './viewer.ts';

const person = (roles: readonly Role[], id = 'usr_me'): Viewer => ({ kind: 'PERSON', id, name: 'Me', roles });
const key = (scopes: readonly KeyScope[], ownerRoles: readonly Role[]): Viewer => ({
  kind: 'KEY',
  id: 'usr_me',
  name: 'A program',
  keyId: 'key_1',
  roles: scopes.includes('AUTHOR') ? ['BOT'] : ['VIEWER'],
  scopes,
  ownerRoles,
});
const setOf = (ownerId: string) => ({ changeSet: { ownerId, status: 'DRAFT' as const } });

/** Who may do what to what is nobody's in particular: a letter for each role, in the order of `role.values`; a dot is a no. */
const TABLE: Readonly<Record<Action, string>> = {
  //                  V R C E C S P A B
  READ_DRAFTS: '. . C E C S P A B',
  CREATE_CHANGE_SET: '. . C E C S . . B',
  EDIT_CHANGE_SET: '. . C E C S . . B',
  SUBMIT_CHANGE_SET: '. . . E C S . . B',
  WITHDRAW_CHANGE_SET: '. . C E C S . . B',
  COMMENT: '. . C E C S P . .',
  RESOLVE_THREAD: '. . C E C S P A .',
  ASSIGN: '. . C E C S P . .',
  REVIEW: '. . . E C S . . .',
  APPROVE: '. . . E C S . . .',
  TAKE_BACK_REVIEW: 'V R C E C S P A .',
  PUBLISH: '. . . . . . P . .',
  REVERT: '. . . E C S P . .',
  WAIVE: '. . . . C S . . .',
  REASON_WITNESS: '. . . . C S . . .',
  SWITCH_OFF_RULE: '. . . . . S . . .',
  FOLLOW_UP: '. . . . C S . . .',
  STATE_INTERESTS: '. . C E C S P A .',
  MANAGE_OWN_KEYS: '. R C E C S P A .',
  MANAGE_PEOPLE: '. . . . . . . A .',
  READ_AUDIT: '. . . E C S P A .',
};
const ACTIONS = Object.keys(TABLE) as readonly Action[];

const rows = ACTIONS.flatMap((action) =>
  role.values.map((each, position) => {
    const letter = TABLE[action].split(' ')[position];
    return { action, role: each, allowed: letter === each.charAt(0) };
  }),
);

test.each(rows)('$role to $action: $allowed', ({ action, role: held, allowed }) => {
  const answer = can(person([held]), action);
  expect(answer === true).toBe(allowed);
  if (!allowed) expect(answer).toMatch(/^[A-Z].+\.$/);
});

test.each(ACTIONS)('nobody does %s without signing in', (action) => {
  expect(can({ kind: 'ANONYMOUS' }, action)).toBe('Sign in first.');
});

test.each(ACTIONS)('nobody without a role does %s', (action) => {
  expect(can(person([]), action)).toMatch(/^You need the role /);
});

test('a refusal names the roles that are needed, as people call them', () => {
  expect(can(person(['EDITOR']), 'SWITCH_OFF_RULE')).toBe(
    'You need the role safety lead to switch off rule; an administrator can give it to you.',
  );
  expect(can(person(['VIEWER']), 'READ_DRAFTS')).toContain('contributor or publisher or administrator to');
});

describe('a change set of somebody else', () => {
  const others = setOf('usr_other');
  test.each(['EDIT_CHANGE_SET', 'SUBMIT_CHANGE_SET', 'WITHDRAW_CHANGE_SET'] as const)(
    'is an editor’s to %s, and no contributor’s',
    (action) => {
      expect(can(person(['EDITOR']), action, others)).toBe(true);
      expect(can(person(['CONTRIBUTOR']), action, others)).not.toBe(true);
      expect(can(person(['BOT']), action, others)).not.toBe(true);
    },
  );

  test('is read by all who write', () => {
    expect(can(person(['CONTRIBUTOR']), 'READ_DRAFTS', others)).toBe(true);
  });
});

test('a contributor edits and withdraws what is theirs', () => {
  const own = setOf('usr_me');
  expect(can(person(['CONTRIBUTOR']), 'EDIT_CHANGE_SET', own)).toBe(true);
  expect(can(person(['CONTRIBUTOR']), 'WITHDRAW_CHANGE_SET', own)).toBe(true);
});

test('a contributor asks somebody to look at their own change set, an editor or a publisher at any', () => {
  expect(can(person(['CONTRIBUTOR']), 'ASSIGN', setOf('usr_me'))).toBe(true);
  expect(can(person(['CONTRIBUTOR']), 'ASSIGN', setOf('usr_other'))).toMatch(/^Only the owner/);
  for (const each of ['EDITOR', 'PUBLISHER'] as const) {
    expect(can(person([each]), 'ASSIGN', setOf('usr_other'))).toBe(true);
  }
});

test.each(role.values)(
  'with the role %s as well, nobody approves what they wrote a part of, waives what is found in it, or says why its witnesses are right',
  (each) => {
    const wrote = { ...setOf('usr_other'), contributors: new Set(['usr_other', 'usr_me']) };
    const others = { ...wrote, contributors: new Set(['usr_other']) };
    for (const action of ['APPROVE', 'WAIVE', 'REASON_WITNESS'] as const) {
      expect(can(person(['SAFETY_LEAD', each]), action, wrote)).not.toBe(true);
      expect(can(person(['SAFETY_LEAD']), action, others)).toBe(true);
    }
    for (const action of ['REVIEW', 'TAKE_BACK_REVIEW'] as const)
      expect(can(person(['SAFETY_LEAD']), action, wrote)).toBe(true);
  },
);

describe('a conversation that keeps a change set back', () => {
  const about = (openedById: string | undefined, ...contributors: readonly string[]) => ({
    ...setOf('usr_author'),
    contributors: new Set(contributors),
    thread: { openedById, isBlocking: true },
  });
  const resolves = (roles: readonly Role[], ...of: Parameters<typeof about>) =>
    can(person(roles), 'RESOLVE_THREAD', about(...of)) === true;

  test('is resolved by whoever began it, whatever they wrote, and by a clinician or administrator who wrote no part', () => {
    expect(resolves(['CONTRIBUTOR'], 'usr_me', 'usr_me')).toBe(true);
    for (const each of ['CLINICIAN', 'SAFETY_LEAD', 'ADMIN'] as const) {
      expect(resolves([each], 'usr_other', 'usr_author')).toBe(true);
      expect(resolves([each], 'usr_other', 'usr_author', 'usr_me')).toBe(false);
    }
    expect(resolves(['CLINICIAN'], undefined, 'usr_author')).toBe(true);
  });

  test('is not resolved by an author or another editor who did not begin it', () => {
    for (const each of ['CONTRIBUTOR', 'EDITOR', 'PUBLISHER'] as const) {
      expect(resolves([each], 'usr_other', 'usr_author')).toBe(false);
      expect(resolves([each], 'usr_other', 'usr_me')).toBe(false);
      expect(resolves([each], undefined)).toBe(false);
    }
  });

  test('may be any author’s to resolve when it keeps nothing back', () => {
    const thread = { openedById: 'usr_other', isBlocking: false };
    const subject = { ...about('usr_other', 'usr_me'), thread };
    expect(can(person(['CONTRIBUTOR']), 'RESOLVE_THREAD', subject)).toBe(true);
  });
});

test('a program that was given the roles of people still neither reviews nor publishes', () => {
  const program = person(['BOT', 'SAFETY_LEAD', 'PUBLISHER', 'ADMIN']);
  for (const action of [
    'REVIEW',
    'TAKE_BACK_REVIEW',
    'PUBLISH',
    'WAIVE',
    'SWITCH_OFF_RULE',
    'MANAGE_PEOPLE',
  ] as const) {
    expect(can(program, action)).toBe('A program may not do this; sign in as a person.');
  }
});

describe('a key', () => {
  const ALL: readonly Role[] = ['SAFETY_LEAD', 'PUBLISHER', 'ADMIN'];

  test.each([
    [['READ'], []],
    [['DRAFT_READ'], ['READ_DRAFTS']],
    [
      ['AUTHOR'],
      ['READ_DRAFTS', 'CREATE_CHANGE_SET', 'EDIT_CHANGE_SET', 'SUBMIT_CHANGE_SET', 'WITHDRAW_CHANGE_SET'],
    ],
  ] as const)('with the scopes %j may do exactly %j', (scopes, allowed) => {
    expect(ACTIONS.filter((action) => can(key(scopes, ALL), action) === true)).toEqual(allowed);
  });

  test.each(rows.filter(({ allowed }) => !allowed))(
    'of a $role does not $action, as its owner may not',
    ({ action, role: held }) => {
      expect(can(key(['READ', 'DRAFT_READ', 'AUTHOR'], [held]), action)).not.toBe(true);
    },
  );

  test('changes only the change sets of its owner, also when the owner is an editor', () => {
    expect(can(key(['AUTHOR'], ['EDITOR']), 'EDIT_CHANGE_SET', setOf('usr_me'))).toBe(true);
    expect(can(key(['AUTHOR'], ['EDITOR']), 'EDIT_CHANGE_SET', setOf('usr_other'))).toMatch(/^A program may/);
  });

  test('is told which scope it lacks', () => {
    expect(can(key(['READ'], ALL), 'READ_DRAFTS')).toBe('The key needs the scope draft:read or author.');
  });
});
