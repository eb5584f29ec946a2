// @ts-check
import { expect, test } from 'vitest';
import { runStages } from './stage.mjs';

const PASSES = { passed: 3, failed: 0, notes: [] };
const unsaid = () => {};
const FAILS = { passed: 0, failed: 1, notes: [] };

/** @param {Partial<import('./stage.mjs').Stage>} fields */
function aStage(fields) {
  return { name: 'a stage', runner: /** @type {const} */ ('checks'), run: async () => PASSES, ...fields };
}

test('stages after a failed one are run', async () => {
  const [first, second] = [aStage({ run: async () => FAILS }), aStage({})];
  expect((await runStages([first, second], unsaid)).get(second)).toEqual(PASSES);
});

test('a stage that needs one that failed is not run and counts as failed', async () => {
  let runs = 0;
  const browser = aStage({
    needs: true,
    run: async () => {
      runs += 1;
      return PASSES;
    },
  });
  const outcomes = await runStages([aStage({ isNeeded: true, run: async () => FAILS }), browser], unsaid);
  expect(outcomes.get(browser)).toMatchObject({ passed: 0, failed: 1 });
  expect(runs).toBe(0);
});

test('a stage that breaks counts as failed and says why', async () => {
  const broken = aStage({
    run: async () => {
      throw new Error('no report');
    },
  });
  const outcome = (await runStages([broken], unsaid)).get(broken);
  expect(outcome?.failed).toBe(1);
  expect(outcome?.notes.join()).toContain('no report');
});
