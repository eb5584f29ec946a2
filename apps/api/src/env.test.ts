import { expect, test } from 'vitest';
import { readSettings } from './env.ts';

test('an empty environment gives an embedded database and an address on this machine alone', () => {
  expect(readSettings({ API_PORT: '' })).toEqual({
    host: '127.0.0.1',
    port: 4000,
    adminPort: 3000,
    dataFolder: '.data',
    databaseUrl: undefined,
    databaseOwnerUrl: undefined,
    authSecret: undefined,
    publicRead: true,
    publicUrl: undefined,
    contentPacks: 'all',
    pollSeconds: 2,
    cacheBytes: 67_108_864,
    rateLimit: 1_200,
    trustProxy: 0,
    logLevel: 'info',
  });
});

test.each([
  [{ API_PORT: 'http' }, 'API_PORT must be a port number, but it is "http".'],
  [{ API_PORT: '65536' }, 'API_PORT must be at most 65535, but it is "65536".'],
  [{ CACHE_BYTES: '64 MB' }, 'CACHE_BYTES must be a whole number, but it is "64 MB".'],
  [{ RATE_LIMIT: '-1' }, 'RATE_LIMIT must be at least 0, but it is "-1".'],
  [{ API_PORT: '80.5' }, 'API_PORT must be a whole number, but it is "80.5".'],
  [{ CONTENT_PACKS: 'calf-pain' }, 'CONTENT_PACKS must be all or none, but it is "calf-pain".'],
  [{ API_PUBLIC_READ: 'no' }, 'API_PUBLIC_READ must be true or false, but it is "no".'],
  [{ ADMIN_PORT: 'web' }, 'ADMIN_PORT must be a port number, but it is "web".'],
  [{ POLL_SECONDS: 'often' }, 'POLL_SECONDS must be a number of seconds, but it is "often".'],
  [{ POLL_SECONDS: '0' }, 'POLL_SECONDS must be at least 0.05, but it is "0".'],
  [
    { LOG_LEVEL: 'loud' },
    'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent, but it is "loud".',
  ],
  [
    { PUBLIC_URL: 'example.org' },
    'PUBLIC_URL must be an address like https://graph.example.org, but it is "example.org".',
  ],
])('%o is refused in one line', (environment, message) => {
  expect(() => readSettings(environment)).toThrow(message);
});

test.each([
  [{ DATABASE_URL: 'mysql://user:hidden@host/name' }, /^DATABASE_URL must be an address like postgresql:/],
  [{ DATABASE_OWNER_URL: 'hidden' }, /^DATABASE_OWNER_URL must be an address like postgresql:/],
  [{ AUTH_SECRET: 'hidden' }, /^AUTH_SECRET must have at least 32 characters\.$/],
])('a secret that cannot be used is refused without being told: %o', (environment, message) => {
  const read = () => readSettings(environment);
  expect(read).toThrow(message);
  expect(read).not.toThrow(/hidden/);
});

test('reading can be kept to those who sign in', () => {
  expect(readSettings({ API_PUBLIC_READ: 'false' }).publicRead).toBe(false);
});
