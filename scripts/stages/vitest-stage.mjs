// @ts-check
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { packageProgram, root, runCommand } from './run-command.mjs';

const reportShape = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().optional(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * A suite of vitest: the named project of the root configuration. A test that did not run is a failure.
 * @param {string} name
 * @param {string} project
 * @param {{ env?: NodeJS.ProcessEnv, needs?: boolean }} [options]
 * @returns {import('./stage.mjs').Stage}
 */
export function vitestStage(name, project, { env = {}, needs = false } = {}) {
  return {
    name,
    runner: 'vitest',
    needs,
    async run() {
      const file = join(root, 'test-results', `vitest-${project}.json`);
      await rm(file, { force: true });
      const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const vitest = packageProgram('vitest', 'vitest');
      const { code } = await runCommand([...vitest, 'run', '--project', project, ...reports], {
        env,
        show: true,
      });
      return countVitest(reportShape.parse(JSON.parse(await readFile(file, 'utf8'))), code);
    },
  };
}

/**
 * Counts a report's tests. A file that did not load, an error outside of tests and a run without tests are
 * failures too, so that a bad exit code never goes with "0 failed".
 * @param {z.infer<typeof reportShape>} report
 * @param {number | null} code the exit code of the run
 * @returns {import('./stage.mjs').Outcome}
 */
export function countVitest({ testResults }, code) {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').length;
  const notes = [
    ...tests
      .filter(({ status }) => status !== 'passed')
      .map((test) => `${wordFor(test.status)}: ${test.fullName}`),
    ...testResults
      .filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
      .map(({ name, message }) => `did not load: ${name} ${message ?? ''}`),
  ];
  if (tests.length === 0) notes.push('There were no tests.');
  else if (code !== 0 && notes.length === 0) notes.push(`The run ended with code ${code}; see its output.`);
  return { passed, failed: notes.length, notes };
}

/** @param {string} status */
function wordFor(status) {
  return status === 'failed' ? 'failed' : `not run (${status})`;
}
