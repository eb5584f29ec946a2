import { expect, test } from 'vitest';
import { rankMove } from './rank-move.ts';

test('to fall in a ranking, or out of it, is worse', () => {
  expect([rankMove(36, 45), rankMove(3, null), rankMove(2, 1), rankMove(null, 40)]).toEqual([
    'WORSE',
    'WORSE',
    'BETTER',
    'BETTER',
  ]);
});
