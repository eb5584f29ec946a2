import type { Subject } from '@symptograph/core';
import { expect, test } from 'vitest';
import { neighbourhood } from './neighbourhood.ts';

const link = (id: string, subject: string, object: string, more: object = {}) =>
  ({ id, kind: 'HAS_SYMPTOM', subject, object, negated: false, version: 1, ...more }) as unknown as Subject;

test('links of the concept are told by what becomes of them, both ways, and others are passed over', () => {
  const published = [
    link('stays', 'con_1', 'sym_1'),
    link('goes', 'con_1', 'sym_2'),
    link('says', 'con_2', 'con_1'),
  ];
  const drafted = [
    link('stays', 'con_1', 'sym_1', { version: 2 }),
    link('says', 'con_2', 'con_1', { negated: true }),
    link('comes', 'con_1', 'sym_3'),
    link('other', 'con_7', 'sym_3'),
  ];
  const { links, concepts } = neighbourhood('con_1', { drafted, published });
  expect(Object.fromEntries(links.map(({ id, fate }) => [id, fate]))).toEqual({
    stays: 'KEPT',
    goes: 'REMOVED',
    says: 'CHANGED',
    comes: 'ADDED',
  });
  expect(concepts.map(({ id }) => id)).toEqual(['con_1', 'sym_1', 'sym_2', 'con_2', 'sym_3']);
});

test('a concept that nothing is stated about stands alone', () => {
  expect(neighbourhood('con_1', { drafted: [], published: [] })).toEqual({
    concepts: [{ id: 'con_1', fate: 'KEPT' }],
    links: [],
  });
});
