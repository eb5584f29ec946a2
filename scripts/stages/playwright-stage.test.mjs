// @ts-check
import { describe, expect, test } from 'vitest';
import { countPlaywright } from './playwright-stage.mjs';

/** @param {readonly string[]} statuses */
function aReport(...statuses) {
  const specs = statuses.map((status, number) => ({
    title: `screen ${number}`,
    tests: [{ status, projectName: 'light' }],
  }));
  return {
    suites: [{ title: 'home.spec.ts', specs: [], suites: [{ title: 'home', specs, suites: [] }] }],
    errors: [],
  };
}

describe('counting a Playwright report', () => {
  test('tests inside of suites are found', () => {
    expect(countPlaywright(aReport('expected', 'expected'), 0)).toEqual({ passed: 2, failed: 0, notes: [] });
  });

  test('skipped tests, and tests that pass only when repeated, are failures that are named', () => {
    const { passed, failed, notes } = countPlaywright(aReport('expected', 'skipped', 'flaky'), 0);
    expect({ passed, failed }).toEqual({ passed: 1, failed: 2 });
    expect(notes).toEqual([
      'skipped: light > home.spec.ts > home > screen 1',
      'flaky: light > home.spec.ts > home > screen 2',
    ]);
  });

  test('an error outside of the tests is a failure', () => {
    const report = { ...aReport('expected'), errors: [{ message: 'the server did not start' }] };
    expect(countPlaywright(report, 1)).toEqual({ passed: 1, failed: 1, notes: ['the server did not start'] });
  });
});
