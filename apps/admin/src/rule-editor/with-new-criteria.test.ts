import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { withNewCriteria } from './with-new-criteria.ts';

const fact: Expression = { op: 'is', fact: { concept: 'sym_1' }, in: [true] };
const named = (id: string): Expression => ({ op: 'criterion', id });
const setOf = (criteria: Readonly<Record<string, Expression>>) => ({
  rules: [],
  criteria: Object.entries(criteria).map(([id, when]) => ({ id, title: id, when })),
});
const published = setOf({ old: fact });
const drafted = setOf({ old: named('new'), new: fact, naming: named('new'), other: fact });
const idsFor = (edited: string) => withNewCriteria(published, drafted, edited).criteria.map(({ id }) => id);

test('what a change set brings stands beside what is published, which stays as it is published', () => {
  expect(withNewCriteria(published, drafted, 'rul_1').criteria).toEqual([
    ...published.criteria,
    ...drafted.criteria.slice(1),
  ]);
  expect(idsFor('old')).toEqual(['old', 'new', 'naming', 'other']);
});

test('a new criterion is not there before its own edit, nor is what names it', () => {
  expect(idsFor('new')).toEqual(['old', 'other']);
});
