import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { DESK_API_PORT, DESK_PORT, DESK_URL } from '../e2e/stack/addresses.ts';
import { demoPeopleAreIn } from '../e2e/stack/demo-people.ts';
import { startApi, startPages } from '../e2e/stack/servers.ts';
import { answers } from '../e2e/stack/start-process.ts';

const FILL = fileURLToPath(new URL('../../api/bench/large/fill-folder.ts', import.meta.url));
const RUN_TYPESCRIPT = ['--conditions=symptograph-source', '--import', 'tsx'];

/** The graphs that screens are measured on. */
export type BenchedGraph = 'calf pain' | '+ 10,000 concepts';

/** Starts the built API and pages over one of the graphs, where stories have them, with its demo people; what ends them. */
export async function openStack(graph: BenchedGraph): Promise<() => Promise<void>> {
  const data = await mkdtemp(join(tmpdir(), 'symptograph-bench-'));
  const isLarge = graph !== 'calf pain';
  if (isLarge) await promisify(execFile)(process.execPath, [...RUN_TYPESCRIPT, FILL, data]);
  const env = { RATE_LIMIT: '0', CONTENT_PACKS: isLarge ? 'none' : 'all' };
  const api = startApi({ port: DESK_API_PORT, pagesPort: DESK_PORT, data, env });
  const pages = startPages({ port: DESK_PORT, apiPort: DESK_API_PORT });
  await Promise.all([api.ready, answers(pages, `${DESK_URL}/icon.svg`)]);
  demoPeopleAreIn(data);
  return async () => {
    await Promise.all([api.stop(), pages.stop()]);
    await rm(data, { recursive: true, force: true });
  };
}
