/** Headers of every answer: nothing is guessed from its bytes. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
} as const;

/** Any page may read what is public: no cookie or password is asked for, and none is let through. */
export const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
} as const;

/** What a page of another origin may read of an answer's head; told to who names an origin. */
export const EXPOSED_HEADERS = {
  'access-control-expose-headers': 'etag, retry-after, ratelimit, ratelimit-policy, x-query-cost',
} as const;
