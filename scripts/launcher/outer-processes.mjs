// @ts-check
import { readFileSync } from 'node:fs';

const RUNNERS = /^(?:npm|npx|pnpm|corepack)(?:-cli)?(?:\.[cm]?js)?$/;
const SHELLS = /^(?:sh|dash|bash|ash|zsh)$/;

/**
 * @typedef {object} Outer
 * @property {number} pid
 * @property {number} parent
 * @property {string} startedAt tells a process from a later one with its number
 * @property {'runner' | 'shell' | 'other'} role
 */

/**
 * Calls back once when a package runner around this process (`npx`, `pnpm` and the shells between) is gone.
 * It has to be watched: `npx` that is told to end ends its shell and leaves `pnpm` and its scripts behind.
 * A shell outside the outermost runner is nobody's business: a person may close the terminal that started it.
 * Where the system shows no process table in files, only the direct parent is watched.
 * @param {() => void} onEnd
 * @param {number} [everyMs]
 * @returns {() => void} stops watching
 */
export function watchOuterProcesses(onEnd, everyMs = 500) {
  if (process.env['npm_lifecycle_event'] === undefined) return () => {};
  const parent = process.ppid;
  const outer = outerRunners(parent);
  const timer = setInterval(() => {
    const isThere = process.ppid === parent && outer.every(isAlive);
    if (isThere) return;
    clearInterval(timer);
    onEnd();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * The unbroken line of runners and shells from a process outwards, up to the outermost runner.
 * @param {number} pid
 */
function outerRunners(pid) {
  /** @type {Outer[]} */
  const line = [];
  for (let next = describe(pid); next && next.role !== 'other'; next = describe(next.parent)) line.push(next);
  const outermost = line.findLastIndex(({ role }) => role === 'runner');
  return line.slice(0, outermost + 1);
}

/** @param {Outer} outer */
function isAlive({ pid, startedAt }) {
  return describe(pid)?.startedAt === startedAt;
}

/**
 * @param {number} pid
 * @returns {Outer | undefined} undefined when there is no such process, or it has ended and waits to be noticed
 */
function describe(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name, in brackets, may hold spaces and brackets: the fields are counted after it.
    const [state = '', parent = '0', ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z' || state === 'X') return undefined;
    const role = roleOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    return { pid, parent: Number(parent), startedAt: rest[17] ?? '', role };
  } catch {
    return undefined;
  }
}

/**
 * @param {string} commandLine its arguments, ended by NUL; a program may have put a plain title in their place
 * @returns {Outer['role']}
 */
function roleOf(commandLine) {
  const words = commandLine.split(/[\0 ]+/).slice(0, 2);
  const names = words.map((word) => word.slice(word.lastIndexOf('/') + 1));
  if (names.some((name) => RUNNERS.test(name))) return 'runner';
  return SHELLS.test(names[0] ?? '') ? 'shell' : 'other';
}
