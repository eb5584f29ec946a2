import type { Role, Viewer } from '@symptograph/core';
import { expect, test } from 'vitest';
import { whyNotSettle } from './why-not-settle.ts';

const person = (id: string, role: Role): Viewer => ({ kind: 'PERSON', id, name: id, roles: [role] });
const blocking = { isBlocking: true, comments: [{ author: { id: 'cleo', name: 'Cleo' } }] };
const by = (viewer: Viewer) => ({ viewer, contributors: ['ada'] });

test('whoever wrote a part of the set is told who resolves what keeps it back', () => {
  expect(whyNotSettle(blocking, by(person('ada', 'EDITOR')))).toMatch(/^Cleo resolves it, or a clinician/);
});

test('who began it resolves it, and anybody who may comment what keeps nothing back', () => {
  expect(whyNotSettle(blocking, by(person('cleo', 'EDITOR')))).toBeUndefined();
  expect(whyNotSettle({ ...blocking, isBlocking: false }, by(person('ada', 'EDITOR')))).toBeUndefined();
});
