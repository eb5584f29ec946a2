// @ts-check
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const EVERY_MS = 50;

/**
 * Resolves when something accepts connections at the address; never when the signal is aborted first.
 * @param {{ host: string, port: number, signal: AbortSignal }} wanted
 * @returns {Promise<void>}
 */
export async function waitForPort({ host, port, signal }) {
  while (!signal.aborted && !(await accepts(host, port))) await pause(EVERY_MS);
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host: reachable(host), port });
    const answer = (/** @type {boolean} */ isOpen) => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
  });
}

/**
 * An address to reach a server by that listens on the given one: "every address" is none to connect to.
 * @param {string} host
 */
export function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}
