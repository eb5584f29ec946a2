// @ts-check
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Run in the database package, which knows how to start a server; ends with its input. */
const PROGRAM = `
  import { startPostgresServer } from '@symptograph/db/testing';
  const server = await startPostgresServer();
  console.log(server.url('postgres'));
  process.stdin.resume().once('end', () => server.stop());
`;

/**
 * A PostgreSQL server of its own with an empty database: its address, and how to end it.
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function aPostgresServer() {
  const program = spawn(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: fileURLToPath(new URL('../../packages/db', import.meta.url)),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(program, 'close');
  const [said] = await Promise.race([once(program.stdout, 'data'), ended]);
  const stop = async () => {
    program.stdin.end();
    await ended;
  };
  return { url: String(said).trim(), stop };
}
