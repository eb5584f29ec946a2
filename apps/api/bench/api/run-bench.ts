import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Verdict } from './floors.ts';

const BENCH = join(import.meta.dirname, '..', '..', '..', '..', 'scripts', 'bench.mjs');

/** Runs another bench by its name and shows what it says; its last line and how it ended are the verdict. */
export function runBench(name: string): Verdict {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BENCH, name], { encoding: 'utf8' });
  const said = (status === null || stdout === '' ? stderr : stdout).trim();
  console.log(`\n${name}\n\n${said}`);
  return { holds: status === 0, line: `${name}: ${said.slice(said.lastIndexOf('\n') + 1)}` };
}
