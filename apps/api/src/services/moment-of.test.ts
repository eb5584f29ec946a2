import { expect, test } from 'vitest';
import { momentOf } from './moment-of.ts';

test.each([
  ['2026-11-30T07:00:00Z', '2026-11-30T07:00:00.000Z'],
  ['2026-11-30T07:00Z', '2026-11-30T07:00:00.000Z'],
  ['2026-11-30T07:00:00.5+02:00', '2026-11-30T05:00:00.500Z'],
])('%s is a moment', (given, moment) => {
  expect(momentOf('publishAt', given)).toBe(moment);
});

test.each([
  '',
  '2027',
  '2027-01-01',
  '2027-01-01T07:00:00',
  'tomorrow',
  '2027-13-01T07:00:00Z',
  '1830000000000',
])('“%s” is none: the place and an example are told', (given) => {
  expect(() => momentOf('expiresAt', given)).toThrow(
    expect.objectContaining({
      problems: [{ path: 'expiresAt', message: expect.stringContaining('2026-11-30T07:00:00Z') }],
    }),
  );
});
