// @ts-check
import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

/** @type {Readonly<Record<string, string>>} */
const REASONS = {
  EADDRINUSE: 'is in use by another program',
  EACCES: 'may not be opened by this user',
  EADDRNOTAVAIL: 'cannot be opened: HOST is not an address of this machine',
  ENOTFOUND: 'cannot be opened: HOST is not known',
};

/**
 * Resolves when nothing listens on the port; otherwise throws a Refusal that names the variable to change.
 * @param {{ host: string, port: number, variable: string }} wanted
 * @returns {Promise<void>}
 */
export function requireFreePort({ host, port, variable }) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const code = 'code' in error ? String(error.code) : '';
      const reason = REASONS[code] ?? `cannot be opened (${error.message})`;
      reject(new Refusal(`Port ${port} on ${host} ${reason}. Set ${variable} to another one.`));
    });
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
