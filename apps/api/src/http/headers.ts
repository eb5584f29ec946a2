/** Headers of every answer: nothing is guessed from its bytes, and nothing of it runs or is framed in a page. */
export const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Any page may read what is public: no cookie or password is asked for, and none is let through. */
export const OPEN_HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'etag, retry-after, ratelimit, ratelimit-policy, x-query-cost',
  'cross-origin-resource-policy': 'cross-origin',
} as const;
