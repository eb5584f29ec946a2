import { expect, test } from 'vitest';
import { aSource } from '../../../testing/index.ts';
import type { Source } from '../../../vocabulary/source.ts';
import { ageProblem } from './age-problem.ts';

const told = (dates: Pick<Partial<Source>, 'publishedAt' | 'accessedAt'>) =>
  ageProblem(aSource(1, { sourceKind: 'GUIDELINE', ...dates }), '2026-11-28T12:00:00Z');

test('a source that nobody says to have read is told by its publication, one that was read by that', () => {
  expect(told({ publishedAt: '2020-03-26' })).toMatch(
    /^was published 26 March 2020, more than 5 years ago, and nobody says to have read it since; read whether/,
  );
  expect(told({ publishedAt: '2015', accessedAt: '2020-03-26' })).toMatch(
    /^was last read 26 March 2020, more than 5 years ago; read whether/,
  );
});

test('what was read lately is current, and a day that is still to come makes nothing look so', () => {
  expect(told({ publishedAt: '2015', accessedAt: '2026-11' })).toBeUndefined();
  expect(told({ publishedAt: '2015', accessedAt: '2099-01-01' })).toMatch(/^was published 2015,/);
});
