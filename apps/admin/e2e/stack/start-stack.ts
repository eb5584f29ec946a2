import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
import { demoPeopleAreIn } from './demo-people.ts';
import { startApi, startPages } from './servers.ts';
import { answers } from './start-process.ts';

/**
 * Starts the built API on an empty database and the built pages over it, the same once more for stories that write, and pages whose
 * API is away; ends them after.
 */
export default async function startStack(): Promise<() => Promise<void>> {
  const read = await startWithData(API_PORT, ADMIN_PORT);
  const written = await startWithData(DESK_API_PORT, DESK_PORT);
  demoPeopleAreIn(written.data);
  const pages = startPages({ port: ADMIN_PORT, apiPort: API_PORT });
  const desk = startPages({ port: DESK_PORT, apiPort: DESK_API_PORT });
  const lonely = startPages({ port: LONELY_PORT, apiPort: NO_API_PORT, quiet: true });
  await Promise.all([
    read.api.ready,
    written.api.ready,
    answers(pages, `${ADMIN_URL}/icon.svg`),
    answers(desk, `${DESK_URL}/icon.svg`),
    answers(lonely, `${LONELY_URL}/icon.svg`),
  ]);
  return async () => {
    await Promise.all([read.api, written.api, pages, desk, lonely].map(({ stop }) => stop()));
    for (const { data } of [read, written]) await rm(data, { recursive: true, force: true });
  };
}

async function startWithData(port: number, pagesPort: number) {
  const data = await mkdtemp(join(tmpdir(), 'symptograph-e2e-'));
  return { api: startApi({ port, pagesPort, data }), data };
}
