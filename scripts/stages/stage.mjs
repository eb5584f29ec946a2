// @ts-check

/**
 * What a stage of the test run found. A check counts as one; a suite counts its tests.
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} notes lines for a person: what failed or was skipped, or a figure
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {'checks' | 'vitest' | 'playwright'} runner under which its counts are summed
 * @property {boolean} [isNeeded] whether stages that say `needs: true` are not worth running when this one failed
 * @property {boolean} [needs]
 * @property {() => Promise<Outcome>} run
 */

/**
 * Runs the stages in order, all of them even after a failure, and says a line for each.
 * A stage that needs one that failed is counted as failed without being run.
 * @param {readonly Stage[]} stages
 * @param {(line: string) => void} [say]
 * @returns {Promise<Map<Stage, Outcome>>}
 */
export async function runStages(stages, say = console.log) {
  /** @type {Map<Stage, Outcome>} */
  const outcomes = new Map();
  let isNeededMissing = false;
  for (const stage of stages) {
    const started = performance.now();
    const outcome = stage.needs && isNeededMissing ? NOT_RUN : await runOne(stage);
    outcomes.set(stage, outcome);
    if (stage.isNeeded && outcome.failed > 0) isNeededMissing = true;
    const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(6);
    say(`${outcome.failed === 0 ? 'ok    ' : 'FAILED'} ${seconds} s  ${stage.name}${countsOf(outcome)}`);
    for (const note of outcome.notes) say(`       ${note}`);
  }
  return outcomes;
}

/** @type {Outcome} */
const NOT_RUN = { passed: 0, failed: 1, notes: ['Not run: a stage that it needs has failed.'] };

/**
 * @param {Stage} stage
 * @returns {Promise<Outcome>}
 */
async function runOne(stage) {
  try {
    return await stage.run();
  } catch (error) {
    return {
      passed: 0,
      failed: 1,
      notes: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** @param {Outcome} outcome */
function countsOf({ passed, failed }) {
  return passed + failed === 1 ? '' : `: ${passed} passed, ${failed} failed`;
}
