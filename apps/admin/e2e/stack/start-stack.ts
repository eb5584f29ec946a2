import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ADMIN_PORT, ADMIN_URL, API_PORT, LONELY_PORT, LONELY_URL, NO_API_PORT } from './addresses.ts';
import { answers, type StackProcess, startProcess } from './start-process.ts';

const ADMIN_FOLDER = fileURLToPath(new URL('../../', import.meta.url));
const API_FOLDER = fileURLToPath(new URL('../../../api/', import.meta.url));
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

/** Starts the built API on an empty database, the built pages over it, and pages whose API is away; ends them after. */
export default async function startStack(): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'symptograph-e2e-'));
  const api = startProcess({
    module: join(API_FOLDER, 'dist/main.js'),
    cwd: API_FOLDER,
    env: {
      API_PORT: String(API_PORT),
      ADMIN_PORT: String(ADMIN_PORT),
      HOST: '127.0.0.1',
      SYMPTOGRAPH_DATA: data,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
  });
  const pages = startPages(ADMIN_PORT, API_PORT);
  const lonely = startPages(LONELY_PORT, NO_API_PORT);
  await Promise.all([
    answers(api, `http://127.0.0.1:${API_PORT}/readyz`),
    answers(pages, `${ADMIN_URL}/icon.svg`),
    answers(lonely, `${LONELY_URL}/icon.svg`),
  ]);
  return async () => {
    await Promise.all([api, pages, lonely].map(({ stop }) => stop()));
    await rm(data, { recursive: true, force: true });
  };
}

function startPages(port: number, apiPort: number): StackProcess {
  return startProcess({
    module: NEXT,
    args: ['start', '--port', String(port), '--hostname', '127.0.0.1'],
    cwd: ADMIN_FOLDER,
    env: { API_URL: `http://127.0.0.1:${apiPort}` },
    quiet: apiPort === NO_API_PORT,
  });
}
