// @ts-check
import { runCommand } from './run-command.mjs';

/**
 * A check by a command: it passes when the command ends with code 0, and shows the command's output when not.
 * @param {string} name
 * @param {() => readonly [string, ...string[]]} command
 * @param {{ env?: NodeJS.ProcessEnv, isNeeded?: boolean }} [options]
 * @returns {import('./stage.mjs').Stage}
 */
export function checkStage(name, command, { env = {}, isNeeded = false } = {}) {
  return {
    name,
    runner: 'checks',
    isNeeded,
    async run() {
      const { code, output } = await runCommand(command(), { env });
      return code === 0
        ? { passed: 1, failed: 0, notes: [] }
        : { passed: 0, failed: 1, notes: output.split('\n') };
    },
  };
}
