import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';

/** Whether processes can be tied to a processor here: on Linux with taskset and two processors. */
export const canPin = cpus().length > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

/** The program and its first parameters that run Node on one processor, for `fork`; plain Node where that is not possible. */
export function pinned(
  cpu: number,
  node: readonly string[] = [],
): { readonly execPath: string; readonly execArgv: string[] } {
  return canPin
    ? { execPath: 'taskset', execArgv: ['-c', `${cpu}`, process.execPath, ...node] }
    : { execPath: process.execPath, execArgv: [...node] };
}
