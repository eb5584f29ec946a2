import { type Measured, requestsPerSecond } from './table.ts';

/** Requests a second of one contender over those of another, on three hops. */
interface Floor {
  readonly of: string;
  readonly over: string;
  readonly atLeast: number;
  readonly says: string;
}

const FLOORS: readonly Floor[] = [
  { of: 'uncached', over: 'mercurius-jit', atLeast: 1, says: 'uncached over mercurius + JIT' },
  { of: 'uncached', over: 'apollo', atLeast: 8, says: 'uncached over Apollo as it comes' },
  { of: 'uncached', over: 'prisma', atLeast: 30, says: 'uncached over Prisma resolvers' },
  { of: 'cached', over: 'raw', atLeast: 0.9, says: 'cached over raw node:http' },
  { of: 'uncached', over: 'bare', atLeast: 0.9, says: 'everything on over everything off' },
];

/** Whether one figure is as good as it must be, in words. */
export interface Verdict {
  readonly holds: boolean;
  readonly line: string;
}

/** The floors of the three hops. One whose contenders were not both measured is left out. */
export function judgeRatios(measured: Measured): readonly Verdict[] {
  return FLOORS.flatMap(({ of, over, atLeast, says }) => {
    const ratio = requestsPerSecond(measured, of) / requestsPerSecond(measured, over);
    if (Number.isNaN(ratio)) return [];
    return [{ holds: ratio >= atLeast, line: `${says}: ${ratio.toFixed(2)}, at least ${atLeast}` }];
  });
}
