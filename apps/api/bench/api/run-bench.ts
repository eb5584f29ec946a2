import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from './floors.ts';

const BENCH = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'bench.mjs');

/** Runs another bench by its name: all that it said, and as the verdict its last line and how it ended. */
export function runBench(name: string): { readonly said: string; readonly verdict: Verdict } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BENCH, name], { encoding: 'utf8' });
  const said = (stdout === '' ? stderr : stdout).trim();
  return {
    said,
    verdict: { holds: status === 0, line: `${name}: ${said.slice(said.lastIndexOf('\n') + 1)}` },
  };
}
