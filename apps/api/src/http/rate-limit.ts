import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { HttpProblem } from './http-problem.ts';

/** A client's points are counted over this, in seconds. */
const WINDOW = 60;
/** An operation takes one point, and another for each full measure of cost. */
const COST_OF_A_POINT = 1_000;

/** What clients may spend. */
export interface RateLimit {
  /** Takes a point from a client. Rejects with an HttpProblem, status 429, when there is none left. */
  readonly take: (client: string) => Promise<RateHeaders>;
  /** Takes what an operation cost beyond its first point; the client finds out at the next request. */
  readonly charge: (client: string, cost: number) => void;
}

/** What a client is told about its budget, names and values in turn: the fields of the IETF's draft on RateLimit headers. */
type RateHeaders = readonly [name: string, value: string, policyName: string, policy: string];

/** A limit of so many points a minute for each client, counted in this process. */
export function createRateLimit(pointsAMinute: number): RateLimit {
  const limiter = new RateLimiterMemory({ points: pointsAMinute, duration: WINDOW });
  const policy = `"client";q=${pointsAMinute};w=${WINDOW}`;
  const headersOf = ({ remainingPoints, msBeforeNext }: RateLimiterRes): RateHeaders => [
    'ratelimit',
    `"client";r=${Math.max(0, remainingPoints)};t=${secondsOf(msBeforeNext)}`,
    'ratelimit-policy',
    policy,
  ];
  return {
    take: async (client) => {
      try {
        return headersOf(await limiter.consume(client));
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        throw tooFast(pointsAMinute, refused, headersOf(refused));
      }
    },
    charge: (client, cost) => {
      const points = Math.floor(cost / COST_OF_A_POINT);
      if (points > 0) void limiter.penalty(client, points);
    },
  };
}

function tooFast(limit: number, { msBeforeNext }: RateLimiterRes, headers: RateHeaders): HttpProblem {
  const retryAfter = secondsOf(msBeforeNext);
  const [name, value, policyName, policy] = headers;
  return new HttpProblem({
    status: 429,
    code: 'RATE_LIMITED',
    message: `More than ${limit} points were spent in a minute. Ask again in ${retryAfter} s.`,
    headers: { [name]: value, [policyName]: policy, 'retry-after': String(retryAfter) },
    details: { what: 'points', limit, retryAfter },
  });
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1_000));
}
