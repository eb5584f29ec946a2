import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  ADMIN_PORT,
  ADMIN_URL,
  API_PORT,
  DESK_API_PORT,
  DESK_PORT,
  DESK_URL,
  LONELY_PORT,
  LONELY_URL,
  NO_API_PORT,
} from './addresses.ts';
import { DEMO_PEOPLE_FILE } from './demo-people.ts';
import { answers, type StackProcess, startProcess } from './start-process.ts';

const ADMIN_FOLDER = fileURLToPath(new URL('../../', import.meta.url));
const API_FOLDER = fileURLToPath(new URL('../../../api/', import.meta.url));
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

/**
 * Starts the built API on an empty database and the built pages over it, the same once more for stories that write, and pages whose
 * API is away; ends them after.
 */
export default async function startStack(): Promise<() => Promise<void>> {
  const read = await startApi(API_PORT, ADMIN_PORT);
  const written = await startApi(DESK_API_PORT, DESK_PORT);
  // Workers read the passwords of the demo people there.
  process.env[DEMO_PEOPLE_FILE] = join(written.data, 'demo-people.txt');
  const pages = startPages(ADMIN_PORT, API_PORT);
  const desk = startPages(DESK_PORT, DESK_API_PORT);
  const lonely = startPages(LONELY_PORT, NO_API_PORT);
  await Promise.all([
    answers(read.api, `http://127.0.0.1:${API_PORT}/readyz`),
    answers(written.api, `http://127.0.0.1:${DESK_API_PORT}/readyz`),
    answers(pages, `${ADMIN_URL}/icon.svg`),
    answers(desk, `${DESK_URL}/icon.svg`),
    answers(lonely, `${LONELY_URL}/icon.svg`),
  ]);
  return async () => {
    await Promise.all([read.api, written.api, pages, desk, lonely].map(({ stop }) => stop()));
    for (const { data } of [read, written]) await rm(data, { recursive: true, force: true });
  };
}

async function startApi(port: number, pagesPort: number) {
  const data = await mkdtemp(join(tmpdir(), 'symptograph-e2e-'));
  const api = startProcess({
    module: join(API_FOLDER, 'dist/main.js'),
    cwd: API_FOLDER,
    env: {
      API_PORT: String(port),
      ADMIN_PORT: String(pagesPort),
      HOST: '127.0.0.1',
      SYMPTOGRAPH_DATA: data,
      LOG_LEVEL: 'warn',
      DATABASE_URL: '',
    },
  });
  return { api, data };
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
