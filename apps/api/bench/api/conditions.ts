import { cpus } from 'node:os';
import { canPin } from './pinned.ts';
import type { Pace } from './rounds.ts';

/** On what was measured: 2 x processor, version of Node. */
export function machine(): string {
  const [first] = cpus();
  return `${cpus().length} x ${first?.model.trim()}, Node ${process.versions.node}`;
}

/** How was measured, in words. */
export function paceInWords({ rounds, seconds, connections }: Pace): string {
  const pinned = canPin ? 'server and load on a processor each' : 'server and load on any processor';
  return `${rounds} ${rounds === 1 ? 'round' : 'rounds'} of ${seconds} s, ${connections} connections, ${pinned}`;
}
