import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { BUILT } from './build-programs.ts';
import type { LoadOrder, LoadResult } from './load-order.ts';
import { pinned } from './pinned.ts';

const LOAD_CPU = 1;

/** Puts load on a server from a process on a processor of its own. Throws when a request was not answered with 200. */
export async function measure(order: LoadOrder): Promise<LoadResult> {
  const { execPath, execArgv } = pinned(LOAD_CPU);
  const program = [...execArgv, join(BUILT, 'load.js'), JSON.stringify(order)];
  const { stdout } = await promisify(execFile)(execPath, program);
  const result: LoadResult = JSON.parse(stdout);
  if (result.failed === 0 && result.answered > 0) return result;
  throw new Error(`${result.failed} of ${result.answered + result.failed} requests failed at ${order.url}.`);
}
