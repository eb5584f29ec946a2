import { expect, test } from 'vitest';
import { isForwardedPath } from './forwarded-path.ts';

test.each(['/graphql', '/admin/graphql', '/events', '/api/auth/sign-in/email', '/export/releases/1'])(
  '%s is the API’s to answer',
  (path) => {
    expect(isForwardedPath(path)).toBe(true);
  },
);

test.each([
  '/',
  '/graphql/',
  '/admin',
  '/eventsof',
  '/api',
  '/api/authors',
  '/exported',
  '/conditions/events',
])('%s is a page', (path) => {
  expect(isForwardedPath(path)).toBe(false);
});
