// @ts-check
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { QUIET_TOOLS } from './build.mjs';
import { Refusal } from './refusal.mjs';
import { startTied } from './tied-process.mjs';
import { reachable, waitForPort } from './wait-for-port.mjs';

/** @typedef {import('./tied-process.mjs').TiedProcess} TiedProcess */

const apps = new URL('../../apps/', import.meta.url);
const exitWithLauncher = new URL('exit-with-launcher.mjs', import.meta.url).href;

/**
 * The API's process, and its address once it listens. When it ends before that, `ready` throws.
 * @param {import('./settings.mjs').Settings} settings
 */
export function startApi({ apiPort, host }) {
  const api = startTied({
    name: 'The API',
    module: fileURLToPath(new URL('api/dist/main.js', apps)),
    cwd: fileURLToPath(new URL('..', apps)),
    env: { NODE_ENV: 'production', API_PORT: String(apiPort), HOST: host },
  });
  /** @type {Promise<string>} */
  const said = new Promise((resolve) => {
    api.child.on('message', (message) => {
      if (isReady(message)) resolve(message.url);
    });
  });
  return { process: api, ready: Promise.race([said, endedEarly(api)]) };
}

/**
 * The admin's process, and its address once it listens. When it ends before that, `ready` throws.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} apiUrl where it finds the API unless the environment says otherwise
 */
export function startAdmin({ adminPort, host }, apiUrl) {
  const folder = fileURLToPath(new URL('admin', apps));
  const admin = startTied({
    name: 'The admin',
    module: createRequire(`${folder}/package.json`).resolve('next/dist/bin/next'),
    args: ['start', '--port', String(adminPort), '--hostname', host],
    execArgv: ['--import', exitWithLauncher],
    cwd: folder,
    env: { ...QUIET_TOOLS, NODE_ENV: 'production', API_URL: process.env['API_URL'] || apiUrl },
    stdout: 'ignore',
  });
  const gone = new AbortController();
  const early = endedEarly(admin).finally(() => gone.abort());
  const listening = waitForPort({ host, port: adminPort, signal: gone.signal });
  const url = `http://${bracketed(reachable(host))}:${adminPort}`;
  return { process: admin, ready: Promise.race([listening.then(() => url), early]) };
}

/**
 * Throws when the service ends: nothing when it has said why itself (code 1), the fact otherwise.
 * @param {TiedProcess} service
 * @returns {Promise<never>}
 */
async function endedEarly({ name, ended }) {
  const { code, signal } = await ended;
  throw new Refusal(code === 1 ? '' : `${name} ended before it was ready (${signal ?? `code ${code}`}).`);
}

/**
 * @param {unknown} message
 * @returns {message is { type: 'ready', url: string }}
 */
function isReady(message) {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
}

/** @param {string} host */
function bracketed(host) {
  return host.includes(':') ? `[${host}]` : host;
}
