import { describe, expect, test } from 'vitest';
import { aChangeSet, desk, judged, NOW } from '../../../test/desk.ts';
import { type ChangeSetStatus, changeSetStatus, OPEN_STATUSES } from '../change-set.ts';
import { requirementOf } from './requirement-of.ts';
import {
  asApproved,
  editedAgain,
  published,
  reviewed,
  scheduled,
  stillOpen,
  submitted,
  type Transition,
  unscheduled,
  withdrawn,
} from './transitions.ts';

const requirement = requirementOf(judged(desk.pain).changes, 0, null);
const LATER = '2026-12-01T00:00:00Z';
const publishAt = LATER;
const text = 'The dose is wrong.';

const moves = {
  submitted: (status) => submitted(aChangeSet({ status }), { requirement, now: NOW, changeCount: 1 }),
  withdrawn: (status) => withdrawn(aChangeSet({ status })),
  'approved, with all that is needed': (status) =>
    reviewed(aChangeSet({ status }), { verdict: 'APPROVE', text: '', areApprovalsComplete: true }),
  'approved, with more to come': (status) =>
    reviewed(aChangeSet({ status }), { verdict: 'APPROVE', text: '', areApprovalsComplete: false }),
  'sent back': (status) =>
    reviewed(aChangeSet({ status }), { verdict: 'REQUEST_CHANGES', text, areApprovalsComplete: false }),
  'taken back, with all that is needed': (status) =>
    reviewed(aChangeSet({ status }), { verdict: 'TAKE_BACK', text: '', areApprovalsComplete: true }),
  'taken back, with more to come': (status) =>
    reviewed(aChangeSet({ status }), { verdict: 'TAKE_BACK', text: '', areApprovalsComplete: false }),
  rejected: (status) =>
    reviewed(aChangeSet({ status }), { verdict: 'REJECT', text, areApprovalsComplete: false }),
  scheduled: (status) => scheduled(aChangeSet({ status }), { publishAt: LATER, now: NOW }),
  unscheduled: (status) => unscheduled(aChangeSet({ status, publishAt })),
  published: (status) => published(aChangeSet({ status }), 7),
  'edited again': (status) => editedAgain(aChangeSet({ status })),
} as const satisfies Readonly<Record<string, (status: ChangeSetStatus) => Transition>>;

const REVIEWABLE = { IN_REVIEW: 'IN_REVIEW', APPROVED: 'APPROVED', SCHEDULED: 'SCHEDULED' } as const;

test.each([
  ['submitted', { DRAFT: 'IN_REVIEW', CHANGES_REQUESTED: 'IN_REVIEW' }],
  [
    'withdrawn',
    {
      DRAFT: 'WITHDRAWN',
      IN_REVIEW: 'WITHDRAWN',
      CHANGES_REQUESTED: 'WITHDRAWN',
      APPROVED: 'WITHDRAWN',
      SCHEDULED: 'WITHDRAWN',
    },
  ],
  ['approved, with all that is needed', { ...REVIEWABLE, IN_REVIEW: 'APPROVED' }],
  ['approved, with more to come', REVIEWABLE],
  [
    'sent back',
    { IN_REVIEW: 'CHANGES_REQUESTED', APPROVED: 'CHANGES_REQUESTED', SCHEDULED: 'CHANGES_REQUESTED' },
  ],
  [
    'taken back, with all that is needed',
    { ...REVIEWABLE, IN_REVIEW: 'APPROVED', CHANGES_REQUESTED: 'CHANGES_REQUESTED' },
  ],
  [
    'taken back, with more to come',
    {
      IN_REVIEW: 'IN_REVIEW',
      APPROVED: 'IN_REVIEW',
      SCHEDULED: 'IN_REVIEW',
      CHANGES_REQUESTED: 'CHANGES_REQUESTED',
    },
  ],
  ['rejected', { IN_REVIEW: 'REJECTED', APPROVED: 'REJECTED', SCHEDULED: 'REJECTED' }],
  ['scheduled', { APPROVED: 'SCHEDULED', SCHEDULED: 'SCHEDULED' }],
  ['unscheduled', { SCHEDULED: 'APPROVED' }],
  ['published', { APPROVED: 'PUBLISHED', SCHEDULED: 'PUBLISHED' }],
  [
    'edited again',
    {
      DRAFT: 'DRAFT',
      IN_REVIEW: 'IN_REVIEW',
      CHANGES_REQUESTED: 'CHANGES_REQUESTED',
      APPROVED: 'IN_REVIEW',
      SCHEDULED: 'IN_REVIEW',
    },
  ],
] as const)('a change set can be %s from some states and from no other', (move, expected) => {
  const became = changeSetStatus.values.flatMap((status) => {
    const moved = moves[move](status);
    if (!moved.ok) expect(moved.error).toMatch(/^CS-1 is .+: only .+\.$/);
    return moved.ok ? [[status, moved.value.status]] : [];
  });
  expect(Object.fromEntries(became)).toEqual(expected);
});

test('the content of an emergency stays as it was signed, though the set is open', () => {
  for (const status of OPEN_STATUSES) {
    const emergency = aChangeSet({ status, origin: 'EMERGENCY' });
    expect(editedAgain(emergency)).toMatchObject({ ok: false, error: expect.stringMatching(/withdraw it/) });
    expect(stillOpen(emergency)).toEqual({ ok: true, value: emergency });
  }
  expect(editedAgain(aChangeSet({ status: 'PUBLISHED', origin: 'EMERGENCY' }))).toMatchObject({
    error: expect.stringMatching(/is published/),
  });
});

test('the status follows the approvals that stand', () => {
  const became = (isComplete: boolean) =>
    changeSetStatus.values.map((status) => asApproved(aChangeSet({ status, publishAt }), isComplete).status);
  const as = (to: Partial<Record<ChangeSetStatus, ChangeSetStatus>>) =>
    changeSetStatus.values.map((status) => to[status] ?? status);
  expect(became(true)).toEqual(as({ IN_REVIEW: 'APPROVED' }));
  expect(became(false)).toEqual(as({ APPROVED: 'IN_REVIEW', SCHEDULED: 'IN_REVIEW' }));
});

describe('what goes with a state', () => {
  test('submitting notes the requirement and the time', () => {
    const moved = submitted(aChangeSet({ status: 'DRAFT', submittedAt: null }), {
      requirement,
      now: NOW,
      changeCount: 1,
    });
    expect(moved).toMatchObject({ ok: true, value: { requirement, submittedAt: NOW } });
  });

  test('nothing is submitted that changes nothing', () => {
    const empty = submitted(aChangeSet({ status: 'DRAFT' }), { requirement, now: NOW, changeCount: 0 });
    expect(empty).toMatchObject({ ok: false, error: expect.stringMatching(/edit something/) });
  });

  test('rejecting and asking for changes need text', () => {
    for (const verdict of ['REJECT', 'REQUEST_CHANGES'] as const) {
      const silent = reviewed(aChangeSet(), { verdict, text: ' ', areApprovalsComplete: true });
      expect(silent).toMatchObject({ ok: false, error: expect.stringMatching(/need a text/) });
    }
  });

  test('a time of publishing lies in the future, and goes when the set is no longer scheduled', () => {
    const approved = aChangeSet({ status: 'APPROVED' });
    expect(scheduled(approved, { publishAt: NOW, now: NOW })).toMatchObject({ ok: false });
    expect(moves.scheduled('APPROVED')).toMatchObject({ value: { publishAt: LATER } });
    const waiting = aChangeSet({ status: 'SCHEDULED', publishAt });
    const left = [
      editedAgain(waiting),
      unscheduled(waiting),
      withdrawn(waiting),
      published(waiting, 7),
      reviewed(waiting, { verdict: 'REQUEST_CHANGES', text, areApprovalsComplete: false }),
    ];
    for (const moved of left) expect(moved).toMatchObject({ ok: true, value: { publishAt: null } });
  });

  test('a published set names its release', () => {
    expect(moves.published('APPROVED')).toMatchObject({ value: { publishedRelease: 7 } });
  });
});
