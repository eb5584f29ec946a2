import { expect, test } from 'vitest';
import { pathAfterSignIn, signInPath } from './sign-in-path.ts';

test('a sign-in leads back to the page that asked for it, with what its address says', () => {
  const path = '/change-sets/142?view=fields';
  const next = new URL(signInPath(path), 'http://127.0.0.1').searchParams.get('next');
  expect(pathAfterSignIn(next ?? undefined)).toBe(path);
});

test('a sign-in leads to no other site and not back to itself', () => {
  for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/sign-in', undefined]) {
    expect(pathAfterSignIn(next)).toBe('/inbox');
  }
});
