// @ts-check
import { describe, expect, test } from 'vitest';
import { countVitest } from './vitest-stage.mjs';

/** @param {readonly string[]} statuses */
function aReport(...statuses) {
  const assertionResults = statuses.map((status, number) => ({ fullName: `test ${number}`, status }));
  return { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults }] };
}

describe('counting a vitest report', () => {
  test('each test that passed counts as one', () => {
    expect(countVitest(aReport('passed', 'passed'), 0)).toEqual({ passed: 2, failed: 0, notes: [] });
  });

  test('a skipped test and a test left to be written are failures that are named', () => {
    const { passed, failed, notes } = countVitest(aReport('passed', 'skipped', 'todo'), 0);
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    expect(notes).toEqual(['not run (skipped): test 1', 'not run (todo): test 2']);
  });

  test('a file that does not load is a failure', () => {
    const broken = { name: 'b.test.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] };
    const { failed, notes } = countVitest({ testResults: [...aReport('passed').testResults, broken] }, 1);
    expect({ failed, notes }).toEqual({ failed: 1, notes: ['did not load: b.test.ts SyntaxError'] });
  });

  test('a run without tests is a failure', () => {
    expect(countVitest({ testResults: [] }, 0).failed).toBe(1);
  });

  test('a bad exit code is a failure even when every test passed', () => {
    expect(countVitest(aReport('passed'), 1)).toMatchObject({ passed: 1, failed: 1 });
  });
});
