// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.mjs';
import { processesWith } from './processes-with.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * @typedef {object} Place where a launcher may run: free ports and a data folder of its own
 * @property {string} data
 * @property {number} apiPort
 * @property {number} adminPort
 * @property {() => Promise<void>} leave removes the folder
 */

/** @returns {Promise<Place>} */
export async function aPlace() {
  const folder = await mkdtemp(join(tmpdir(), 'symptograph-'));
  const [apiPort, adminPort] = [await freePort(), await freePort()];
  const leave = () => rm(folder, { recursive: true, force: true });
  return { data: join(folder, 'data'), apiPort, adminPort, leave };
}

/**
 * Starts `pnpm start` or one of the commands around it in a place.
 * @param {Place} place
 * @param {object} [how]
 * @param {readonly [string, ...string[]]} [how.command]
 * @param {NodeJS.ProcessEnv} [how.env]
 */
export function aLauncher(place, { command = [process.execPath, 'scripts/start.mjs'], env = {} } = {}) {
  const [file, ...args] = command;
  const child = spawn(file, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      SYMPTOGRAPH_DATA: place.data,
      API_PORT: String(place.apiPort),
      ADMIN_PORT: String(place.adminPort),
      ...env,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said += text;
      child.emit('said');
    });
  }
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal, said }));
  return { child, ended, saying: (/** @type {string} */ words) => saying(child, ended, words, () => said) };
}

/**
 * Resolves when the launcher has said the words; throws with all it said when it ends without.
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<unknown>} ended
 * @param {string} words
 * @param {() => string} said
 */
async function saying(child, ended, words, said) {
  const isOver = ended.then(() => true);
  while (!said().includes(words)) {
    const over = await Promise.race([once(child, 'said').then(() => false), isOver]);
    if (over && !said().includes(words)) throw new Error(`It ended without saying "${words}":\n${said()}`);
  }
}

/**
 * Waits until no process of the place is left, and answers those that are still there when the time is over.
 * @param {Place} place
 * @param {number} [withinMs]
 */
export async function leftBehind(place, withinMs = 20_000) {
  const until = performance.now() + withinMs;
  while (processesWith(place.data).length > 0 && performance.now() < until) await pause(50);
  return processesWith(place.data);
}

/**
 * A launcher that serves the API only.
 * @param {Place} place
 * @param {NodeJS.ProcessEnv} [env]
 */
export function startApiAlone(place, env = {}) {
  return aLauncher(place, { command: [process.execPath, 'scripts/start.mjs', '--api'], env });
}
