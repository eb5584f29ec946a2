import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { subjectActionsOf } from './subject-actions-of.ts';

const CONCEPT = {
  id: 'trt_01KAVN2Q6S8M3XEX4P0QYVFXJC',
  kind: 'TREATMENT',
  name: 'Rest',
  status: 'ACTIVE',
  version: 1,
} as unknown as Subject;
const RULE = { id: 'rul_01KAVN2Q6S8M3XEX4P0QYVFXJC', title: 'A rule', version: 1 } as unknown as Subject;

test('a published concept goes out of use or into another and is never removed', () => {
  expect(subjectActionsOf({ drafted: CONCEPT, published: CONCEPT })).toEqual(['DEPRECATE', 'MERGE']);
});

test('a concept out of use is taken back, and what the set does to it can be given up', () => {
  const drafted = { ...CONCEPT, status: 'DEPRECATED' } as Subject;
  expect(subjectActionsOf({ drafted, published: CONCEPT })).toEqual(['RESTORE', 'DISCARD']);
  expect(subjectActionsOf({ drafted, published: drafted })).toEqual(['RESTORE']);
});

test('what was never published is removed', () => {
  expect(subjectActionsOf({ drafted: CONCEPT, published: undefined })).toEqual(['REMOVE', 'MERGE']);
  expect(subjectActionsOf({ drafted: RULE, published: undefined })).toEqual(['REMOVE']);
});

test('the version that a save counts is no change to give up', () => {
  expect(subjectActionsOf({ drafted: { ...RULE, version: 2 } as Subject, published: RULE })).toEqual([
    'REMOVE',
  ]);
});

test('what was taken away in the set can still be given back as it was', () => {
  expect(subjectActionsOf({ drafted: undefined, published: RULE })).toEqual(['DISCARD']);
});
