import { expect, test } from 'vitest';
import { placeConcepts } from './place-concepts.ts';

const concept = (id: string) => ({ id, fate: 'KEPT' as const });
const link = (from: string, to: string) => ({
  id: `${from} ${to}`,
  from,
  to,
  fate: 'ADDED' as const,
  sentence: '',
});

test('no two concepts stand at the same place, and each has one', () => {
  const concepts = ['a', 'b', 'c', 'd', 'e'].map(concept);
  const places = placeConcepts({ concepts, links: [link('a', 'b'), link('a', 'c'), link('c', 'd')] });
  expect(places.size).toBe(5);
  expect(new Set([...places.values()].map(({ column, row }) => `${column} ${row}`)).size).toBe(5);
});

test('links lead from left to right', () => {
  const places = placeConcepts({ concepts: [concept('a'), concept('b')], links: [link('a', 'b')] });
  expect(places.get('a')?.column).toBe('LEFT');
  expect(places.get('b')?.column).toBe('RIGHT');
});
