import { expect, test } from 'vitest';
import { type ImportPlan, planObstacle } from './import-plan.ts';

const none = { created: 0, changed: 0, removed: 0, unchanged: 3 };
const plan: ImportPlan = {
  __typename: 'TableImport',
  changeSet: null,
  sources: none,
  concepts: { ...none, created: 1 },
  statements: none,
  dangling: [],
  leftOut: [],
  kept: [],
  troubleCount: 0,
  findings: [],
  findingCount: 0,
};
const finding = { code: 'STATEMENT_CYCLE', sentence: 'It goes in a circle.', subjectId: 'con_1', path: '' };

test('a plan that brings something can be made a change set, findings of quality or not', () => {
  expect(planObstacle(plan)).toBeUndefined();
  expect(planObstacle({ ...plan, findings: [{ ...finding, gate: 'QUALITY' }] })).toBeUndefined();
});

test('a finding of integrity keeps a plan out, and says so', () => {
  expect(planObstacle({ ...plan, findings: [{ ...finding, gate: 'INTEGRITY' }] })).toContain('integrity');
});

test('a plan that changes nothing is none to make', () => {
  expect(planObstacle({ ...plan, concepts: none })).toContain('change nothing');
});
