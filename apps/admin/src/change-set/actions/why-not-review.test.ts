import type { Viewer } from '@symptograph/core';
import { expect, test } from 'vitest';
import { whyNotReview } from './why-not-review.ts';

const cleo: Viewer = { kind: 'PERSON', id: 'cleo', name: 'Cleo', roles: ['CLINICIAN'] };

test('a reviewer whose suggestion was put in is told why they review it no longer', () => {
  expect(whyNotReview(cleo, { status: 'IN_REVIEW', contributors: ['ada', 'cleo'] })).toContain(
    'You wrote a part of it',
  );
});

test('who may review, and who reviews nothing, is told nothing', () => {
  expect(whyNotReview(cleo, { status: 'IN_REVIEW', contributors: ['ada'] })).toBeUndefined();
  expect(whyNotReview(cleo, { status: 'DRAFT', contributors: ['cleo'] })).toBeUndefined();
  const writer: Viewer = { ...cleo, roles: ['CONTRIBUTOR'] };
  expect(whyNotReview(writer, { status: 'IN_REVIEW', contributors: ['cleo'] })).toBeUndefined();
});
