// @ts-check
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { packageProgram, root, runCommand } from './run-command.mjs';

/**
 * @typedef {object} Suite
 * @property {string} title
 * @property {readonly { title: string, tests: readonly { status: string, projectName: string }[] }[]} specs
 * @property {readonly Suite[]} suites
 */

/** @type {z.ZodType<Suite>} */
const suiteShape = z.object({
  title: z.string(),
  specs: z
    .array(
      z.object({
        title: z.string(),
        tests: z.array(z.object({ status: z.string(), projectName: z.string() })),
      }),
    )
    .default([]),
  get suites() {
    return z.array(suiteShape).default([]);
  },
});

const reportShape = z.object({
  suites: z.array(suiteShape),
  errors: z.array(z.object({ message: z.string().optional() })),
});

/**
 * The admin's browser tests. A test that did not run, or passed only when repeated, is a failure.
 * @param {string} name
 * @returns {import('./stage.mjs').Stage}
 */
export function playwrightStage(name) {
  return {
    name,
    runner: 'playwright',
    needs: true,
    async run() {
      const cwd = join(root, 'apps/admin');
      const file = join(root, 'test-results/playwright.json');
      await rm(file, { force: true });
      const { code } = await runCommand(
        [...packageProgram('@playwright/test', 'playwright', cwd), 'test', '--reporter=line,json'],
        { cwd, env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }, show: true },
      );
      return countPlaywright(reportShape.parse(JSON.parse(await readFile(file, 'utf8'))), code);
    },
  };
}

/**
 * Counts a report's tests, once for each browser project they ran in.
 * @param {z.infer<typeof reportShape>} report
 * @param {number | null} code the exit code of the run
 * @returns {import('./stage.mjs').Outcome}
 */
export function countPlaywright({ suites, errors }, code) {
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  const passed = tests.filter(({ status }) => status === 'expected').length;
  const notes = [
    ...tests.filter(({ status }) => status !== 'expected').map(({ title, status }) => `${status}: ${title}`),
    ...errors.map(({ message }) => message ?? 'an error outside of the tests'),
  ];
  if (tests.length === 0) notes.push('There were no tests.');
  else if (code !== 0 && notes.length === 0) notes.push(`The run ended with code ${code}; see its output.`);
  return { passed, failed: notes.length, notes };
}

/**
 * @param {Suite} suite
 * @param {readonly string[]} outer
 * @returns {{ title: string, status: string }[]}
 */
function testsOf(suite, outer) {
  const path = [...outer, suite.title];
  const own = suite.specs.flatMap(({ title, tests }) =>
    tests.map(({ status, projectName }) => ({ title: [projectName, ...path, title].join(' > '), status })),
  );
  return [...own, ...suite.suites.flatMap((inner) => testsOf(inner, path))];
}
