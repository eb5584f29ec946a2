import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { withoutCircles } from './without-circles.ts';

const named = (id: string): Expression => ({ op: 'criterion', id });
const fact: Expression = { op: 'is', fact: { concept: 'sym_1' }, in: [true] };
const criteria = [
  { id: 'a', title: 'a', when: fact },
  { id: 'outermost', title: 'outermost', when: named('outer') },
  { id: 'outer', title: 'outer', when: { op: 'all' as const, of: [named('a'), fact] } },
  { id: 'other', title: 'other', when: fact },
];

test('a criterion is not offered itself, nor what names it already', () => {
  expect(withoutCircles('a', criteria, [criteria]).map(({ id }) => id)).toEqual(['other']);
  expect(withoutCircles('outermost', criteria, [criteria]).map(({ id }) => id)).toEqual([
    'a',
    'outer',
    'other',
  ]);
});

test('a criterion that names it in a change set alone, or in what is published alone, is not offered either', () => {
  const other = { id: 'other', title: 'other', when: named('a') };
  const drafted = [...criteria.filter(({ id }) => id === 'a'), other];
  expect(withoutCircles('a', criteria, [criteria, drafted])).toEqual([]);
});
