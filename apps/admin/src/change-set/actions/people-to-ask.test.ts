import type { Role } from '@symptograph/core';
import { expect, test } from 'vitest';
import { peopleToAsk } from './people-to-ask.ts';

const person = (id: string, role: Role, isActive = true) => ({ id, roles: [role], isActive });
const set = { ownerId: 'ada', contributors: ['ada', 'ben'], asked: ['cleo'] };

test('reviewers who wrote no part of it come first; its owner and who is asked already are left out', () => {
  const people = [
    person('ada', 'EDITOR'),
    person('ben', 'EDITOR'),
    person('cleo', 'CLINICIAN'),
    person('dora', 'CLINICIAN'),
    person('pia', 'PUBLISHER'),
  ];
  const { reviewers, others } = peopleToAsk(people, set);
  expect(reviewers.map(({ id }) => id)).toEqual(['dora']);
  expect(others.map(({ id }) => id)).toEqual(['ben', 'pia']);
});

test('who does not read drafts, works here no longer or is a program is not asked', () => {
  const people = [person('vera', 'VIEWER'), person('bot', 'BOT'), person('eve', 'EDITOR', false)];
  expect(peopleToAsk(people, set)).toEqual({ reviewers: [], others: [] });
});
