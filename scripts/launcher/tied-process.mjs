// @ts-check
import { fork } from 'node:child_process';
import { once } from 'node:events';

/** how long a process may take to finish, in milliseconds. */
const DRAIN_MS = 15_000;

/**
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending
 *
 * @typedef {object} TiedProcess
 * @property {string} name
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<Ending>} ended resolves when it is gone, however it went
 * @property {() => Promise<boolean>} end asks it to end, then makes it; false when it had to be made
 * @property {() => void} kill ends it and its children at once
 */

/**
 * Starts a Node module as a process that does not outlive this one: it leads a process group of its own, so that
 * a terminal's Ctrl+C reaches it through the launcher only, and it ends itself when the channel to the launcher
 * closes, which the operating system does even when the launcher is killed.
 * @param {object} wanted
 * @param {string} wanted.name
 * @param {string} wanted.module
 * @param {readonly string[]} [wanted.args]
 * @param {readonly string[]} [wanted.execArgv]
 * @param {string} [wanted.cwd]
 * @param {NodeJS.ProcessEnv} [wanted.env] added to this process's own
 * @param {'inherit' | 'pipe' | 'ignore'} [wanted.stdout]
 * @param {'inherit' | 'pipe'} [wanted.stderr]
 * @returns {TiedProcess}
 */
export function startTied({ name, module, args = [], stdout = 'inherit', stderr = 'inherit', ...options }) {
  const child = fork(module, args, {
    cwd: options.cwd,
    execArgv: [...(options.execArgv ?? [])],
    env: { ...process.env, ...options.env },
    detached: true,
    stdio: ['ignore', stdout, stderr, 'ipc'],
  });
  const ended = once(child, 'exit').then(([code, signal]) => ({ code, signal }));
  const kill = () => signalGroup(child, 'SIGKILL');
  return { name, child, ended, kill, end: () => endInTime(child, ended, kill) };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {Promise<Ending>} ended
 * @param {() => void} kill
 */
async function endInTime(child, ended, kill) {
  let inTime = true;
  const deadline = setTimeout(() => {
    inTime = false;
    kill();
  }, DRAIN_MS);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await ended;
  clearTimeout(deadline);
  kill();
  return inTime;
}

/**
 * Signals what is left of the child's process group; nothing may be left of it.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
