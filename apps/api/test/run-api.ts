import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nodeArguments } from '@symptograph/db/testing';

const WORDS = nodeArguments(new URL('..', import.meta.url), 'src/main.ts');

/** An API in a process of its own. */
export interface ApiProcess {
  readonly url: string;
  /** Kills it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
}

/**
 * Runs the program that serves the API on a data folder, without content packs, with further variables of its environment; rejects when
 * it ends before it serves.
 */
export async function runApi(
  dataFolder: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ApiProcess> {
  const env = {
    ...process.env,
    SYMPTOGRAPH_DATA: dataFolder,
    DATABASE_URL: '',
    AUTH_SECRET: 'a secret of the tests, long enough',
    API_PORT: '0',
    CONTENT_PACKS: 'none',
    RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
    ...more,
  };
  const child = spawn(process.execPath, WORDS, {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const closed = once(child, 'close');
  const url = await Promise.race([
    once(child, 'message').then(([message]) => String((message as { readonly url: unknown }).url)),
    closed.then(() => {
      throw new Error('The API ended before it served.');
    }),
  ]);
  return {
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await closed;
    },
  };
}
