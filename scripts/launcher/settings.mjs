// @ts-check
import { z } from 'zod';
import { Refusal } from './refusal.mjs';

const portShape = z.coerce
  .number({ error: 'must be a port number' })
  .int({ error: 'must be a whole number' })
  .min(1, { error: 'must be at least 1' })
  .max(65535, { error: 'must be at most 65535' });

const settingsShape = z.object({
  API_PORT: portShape.default(4000),
  ADMIN_PORT: portShape.default(3000),
  HOST: z.string().min(1, { error: 'must not be empty' }).default('127.0.0.1'),
});

/**
 * @typedef {object} Settings
 * @property {number} apiPort
 * @property {number} adminPort
 * @property {string} host the address that both servers listen on
 */

/**
 * What the launcher itself needs to know; the API and the admin check the rest of the environment themselves.
 * Throws a Refusal that names the first variable that is wrong.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = settingsShape.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0]);
    throw new Refusal(`${name} ${issue?.message}, but it is "${environment[name]}".`);
  }
  const { API_PORT: apiPort, ADMIN_PORT: adminPort, HOST: host } = parsed.data;
  if (apiPort === adminPort) {
    throw new Refusal(`API_PORT and ADMIN_PORT are both ${apiPort}; give them different ports.`);
  }
  return { apiPort, adminPort, host };
}
