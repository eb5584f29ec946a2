import type { Viewer } from '@symptograph/core';
import { expect, test } from 'vitest';
import { possibleActions } from './possible-actions.ts';

const person = (
  id: string,
  role: 'CONTRIBUTOR' | 'EDITOR' | 'CLINICIAN' | 'PUBLISHER' | 'VIEWER',
): Viewer => ({
  kind: 'PERSON',
  id,
  name: id,
  roles: [role],
});
const set = { ownerId: 'ada', contributors: ['ada'], hasSpoken: false };

test('an owner may hand in a draft, and not review it once that is done', () => {
  const ada = person('ada', 'EDITOR');
  expect([...possibleActions(ada, { ...set, status: 'DRAFT' })]).toContain('SUBMIT');
  expect([...possibleActions(ada, { ...set, status: 'IN_REVIEW' })]).not.toContain('REVIEW');
});

test('who objected takes it back, also when they wrote a part of it since or it was sent back', () => {
  for (const status of ['IN_REVIEW', 'CHANGES_REQUESTED'] as const)
    expect([...possibleActions(person('ada', 'EDITOR'), { ...set, status, hasSpoken: true })]).toContain(
      'TAKE_BACK',
    );
});

test('a contributor asks somebody to submit their draft, and an editor submits it themselves', () => {
  const contributor = possibleActions(person('ada', 'CONTRIBUTOR'), { ...set, status: 'DRAFT' });
  expect(contributor.has('ASK_TO_SUBMIT')).toBe(true);
  expect(contributor.has('SUBMIT')).toBe(false);
  expect(possibleActions(person('ada', 'EDITOR'), { ...set, status: 'DRAFT' }).has('ASK_TO_SUBMIT')).toBe(
    false,
  );
  expect(
    possibleActions(person('ben', 'CONTRIBUTOR'), { ...set, status: 'DRAFT' }).has('ASK_TO_SUBMIT'),
  ).toBe(false);
});

test('who has said nothing has nothing to take back', () => {
  expect(possibleActions(person('cleo', 'CLINICIAN'), { ...set, status: 'IN_REVIEW' }).has('TAKE_BACK')).toBe(
    false,
  );
});

test('a clinician may review what waits for that, and publishes nothing', () => {
  const possible = possibleActions(person('cleo', 'CLINICIAN'), { ...set, status: 'APPROVED' });
  expect(possible.has('REVIEW')).toBe(true);
  expect(possible.has('PUBLISH')).toBe(false);
});

test('a publisher publishes what is approved, and takes off the schedule what is on it', () => {
  const publisher = person('pia', 'PUBLISHER');
  expect(possibleActions(publisher, { ...set, status: 'IN_REVIEW' }).has('PUBLISH')).toBe(false);
  expect(possibleActions(publisher, { ...set, status: 'APPROVED' }).has('UNSCHEDULE')).toBe(false);
  expect(possibleActions(publisher, { ...set, status: 'SCHEDULED' })).toContain('UNSCHEDULE');
});

test('nothing is done to what is closed, and nothing by a viewer', () => {
  for (const status of ['PUBLISHED', 'WITHDRAWN', 'REJECTED'] as const) {
    expect(possibleActions(person('ada', 'EDITOR'), { ...set, status }).size).toBe(0);
  }
  expect(possibleActions(person('vera', 'VIEWER'), { ...set, status: 'DRAFT' }).size).toBe(0);
});
