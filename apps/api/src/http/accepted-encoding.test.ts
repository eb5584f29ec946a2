import { expect, test } from 'vitest';
import { acceptedEncoding } from './accepted-encoding.ts';

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['identity', 'identity'],
  ['gzip', 'gzip'],
  ['GZIP', 'gzip'],
  ['gzip, deflate, br, zstd', 'br'],
  ['br;q=0, gzip;q=0.1', 'gzip'],
  ['*', 'br'],
  ['*;q=0, gzip', 'gzip'],
  ['*;q=0', 'identity'],
  ['gzip;q=x', 'identity'],
  ['gzipped, brr', 'identity'],
  [`gzip,${' '.repeat(300)}`, 'identity'],
])('a client that says %o gets %s', (header, encoding) => {
  for (const _time of [1, 2]) expect(acceptedEncoding(header)).toBe(encoding);
});
