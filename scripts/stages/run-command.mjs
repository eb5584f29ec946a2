// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { QUIET_TOOLS } from '../launcher/build.mjs';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Runs a command to its end. With `show` its output goes to the terminal as it comes and is not kept.
 * @param {readonly [string, ...string[]]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export async function runCommand([file, ...args], { cwd = root, env = {}, show = false } = {}) {
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...QUIET_TOOLS, ...env },
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  }
  const [code] = await once(child, 'close');
  return { code, output: output.trim() };
}

/**
 * The command that runs a program of an installed package with this Node, without a package runner around it.
 * @param {string} packageName
 * @param {string} program its name in the package's `bin`
 * @param {string} [from] the folder of the workspace that depends on it
 * @returns {[string, string]}
 */
export function packageProgram(packageName, program, from = root) {
  const folder = join(from, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return [process.execPath, join(folder, typeof bin === 'string' ? bin : bin[program])];
}
