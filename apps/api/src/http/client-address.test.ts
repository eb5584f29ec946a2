import { expect, test } from 'vitest';
import { clientAddress } from './client-address.ts';

test.each([
  ['203.0.113.7', undefined, 0, '203.0.113.7'],
  ['::ffff:203.0.113.7', undefined, 0, '203.0.113.7'],
  ['203.0.113.7', '192.0.2.1', 0, '203.0.113.7'],
  ['203.0.113.7', '192.0.2.1', 1, '192.0.2.1'],
  ['203.0.113.7', '198.51.100.9, 192.0.2.1', 1, '192.0.2.1'],
  ['203.0.113.7', '198.51.100.9, 192.0.2.1', 2, '198.51.100.9'],
  ['203.0.113.7', '192.0.2.1', 2, '192.0.2.1'],
  ['203.0.113.7', '', 1, '203.0.113.7'],
  ['127.0.0.1', undefined, 0, undefined],
  ['::1', undefined, 1, undefined],
  ['127.0.0.1', '192.0.2.1', 1, '192.0.2.1'],
  ['127.0.0.1', '127.0.0.1', 1, '127.0.0.1'],
  ['2001:db8::1', undefined, 0, '2001:db8:0:0'],
  ['2001:db8:0:0:9::1', undefined, 0, '2001:db8:0:0'],
  ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2'],
])(
  'a connection from %s with x-forwarded-for %o and %i proxies is of %o',
  (remote, forwardedFor, proxies, client) => {
    expect(clientAddress({ remote, forwardedFor }, proxies)).toBe(client);
  },
);
