// @ts-check
import { expect, test } from 'vitest';
import { readSettings } from './settings.mjs';

test('an empty environment gives the ports and the address of the README', () => {
  expect(readSettings({})).toEqual({ apiPort: 4000, adminPort: 3000, host: '127.0.0.1' });
});

test('an empty variable counts as not set', () => {
  expect(readSettings({ API_PORT: '', HOST: '' })).toMatchObject({ apiPort: 4000, host: '127.0.0.1' });
});

test.each(['x', '0', '-1', '65536', '4000.5'])(
  'a port of "%s" is refused by the name of its variable',
  (port) => {
    expect(() => readSettings({ ADMIN_PORT: port })).toThrow(new RegExp(`^ADMIN_PORT must .*"${port}"\\.$`));
  },
);

test('one port for both servers is refused', () => {
  expect(() => readSettings({ API_PORT: '3000' })).toThrow('both 3000');
});
