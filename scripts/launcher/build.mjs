// @ts-check
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.mjs';
import { startTied } from './tied-process.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const guard = fileURLToPath(new URL('run-guarded.mjs', import.meta.url));

/** The environment that keeps build tools from the network. */
export const QUIET_TOOLS = {
  DO_NOT_TRACK: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  NEXT_TELEMETRY_DISABLED: '1',
};

/**
 * The command line of turbo for a task of the given workspaces (all when none are given).
 * @param {string} task
 * @param {readonly string[]} [workspaces]
 * @returns {readonly [string, ...string[]]}
 */
export function turboCommand(task, workspaces = []) {
  const turbo = fileURLToPath(import.meta.resolve('turbo/bin/turbo'));
  const filters = workspaces.map((name) => `--filter=${name}`);
  const quiet = ['--ui=stream', '--output-logs=errors-only', '--log-order=grouped'];
  return [process.execPath, turbo, 'run', task, ...filters, ...quiet];
}

/**
 * A running build of the workspaces and all they need; what is built already costs a look at its cache.
 * `ready` throws a Refusal that carries the tools' own output.
 * @param {readonly string[]} workspaces
 */
export function startBuild(workspaces) {
  const build = startTied({
    name: 'The build',
    module: guard,
    args: turboCommand('build', workspaces),
    cwd: root,
    env: QUIET_TOOLS,
    stdout: 'pipe',
    stderr: 'pipe',
  });
  let output = '';
  for (const stream of [build.child.stdout, build.child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const ready = build.ended.then(({ code }) => {
    if (code !== 0) throw new Refusal(`${output.trim()}\nThe build failed; its output is above.`);
  });
  return { process: build, ready };
}
