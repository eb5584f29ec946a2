// @ts-check
// Runs every check and every suite, goes on after a failure, and ends with the sum: "N passed, N failed".
// `--check` runs the static checks only; `--torture` runs the suites with their full figures.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { turboCommand } from './launcher/build.mjs';
import { checkStage } from './stages/check-stage.mjs';
import { playwrightStage } from './stages/playwright-stage.mjs';
import { packageProgram, root } from './stages/run-command.mjs';
import { sizesStage } from './stages/sizes-stage.mjs';
import { runStages } from './stages/stage.mjs';
import { vitestStage } from './stages/vitest-stage.mjs';

/** @typedef {import('./stages/stage.mjs').Stage} Stage */

const env = process.argv.includes('--torture') ? { SYMPTOGRAPH_TORTURE: '1' } : {};

/** Suites load and run what was built. */
const built = { env: { ...env, SYMPTOGRAPH_BUILT: '1' }, needs: true };

/** @type {readonly Stage[]} */
const checks = [
  checkStage('generated code', () => turboCommand('generate')),
  checkStage('Biome', () => [...packageProgram('@biomejs/biome', 'biome'), 'check', '--max-diagnostics=200']),
  checkStage('turbo boundaries', () => [...packageProgram('turbo', 'turbo'), 'boundaries']),
  checkStage('types of the workspaces', () => turboCommand('typecheck')),
  checkStage('types of the scripts', () => [...packageProgram('typescript', 'tsc'), '-p', 'scripts']),
  checkStage('knip', () => [...packageProgram('knip', 'knip'), '--no-progress', '--no-config-hints']),
  sizesStage,
];

/** A check that the API's suite holds too, so that it is one of its own only where no suite is run. */
const schemaCheck = checkStage('served schema is the committed one', () => [
  ...packageProgram('vitest', 'vitest'),
  ...['run', '--project', 'api', 'test/sdl.test.ts'],
]);

/** @type {readonly Stage[]} */
const suites = [
  checkStage('build', () => turboCommand('build'), { isNeeded: true }),
  vitestStage('rules', 'rules', built),
  vitestStage('core', 'core', built),
  vitestStage('exchange', 'exchange', built),
  vitestStage('content', 'content', built),
  vitestStage('database, on PGlite and on PostgreSQL', 'db', built),
  vitestStage('API', 'api', built),
  vitestStage('admin', 'admin', built),
  vitestStage('house', 'house', built),
  playwrightStage('browser'),
];

const outcomes = await runStages(
  process.argv.includes('--check') ? [...checks, schemaCheck] : [...checks, ...suites],
);
const total = { passed: 0, failed: 0 };
for (const runner of new Set([...outcomes.keys()].map((stage) => stage.runner))) {
  const own = [...outcomes].filter(([stage]) => stage.runner === runner).map(([, outcome]) => outcome);
  const passed = own.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = own.reduce((sum, outcome) => sum + outcome.failed, 0);
  total.passed += passed;
  total.failed += failed;
  console.log(`${runner}: ${passed} passed, ${failed} failed`);
}
const sum = `${total.passed} passed, ${total.failed} failed`;
await mkdir(join(root, 'test-results'), { recursive: true });
await writeFile(join(root, 'test-results/sum'), `${sum}\n`);
console.log(sum);
process.exitCode = total.failed === 0 ? 0 : 1;
