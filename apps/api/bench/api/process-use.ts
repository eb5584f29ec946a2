import { readFileSync } from 'node:fs';

/** USER_HZ, which Linux has fixed at 100 for programs. */
const TICKS_A_SECOND = 100;

/** What a process has used so far. */
export interface ProcessUse {
  readonly cpuSeconds: number;
  /** Resident, now. */
  readonly memoryBytes: number;
}

/** What a process has used, with all its threads; undefined on a system without /proc (proc(5): stat 14, 15; VmRSS). */
export function processUse(pid: number): ProcessUse | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const resident = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    const ticks = Number(fields[11]) + Number(fields[12]);
    return { cpuSeconds: ticks / TICKS_A_SECOND, memoryBytes: Number(resident?.[1]) * 1024 };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
