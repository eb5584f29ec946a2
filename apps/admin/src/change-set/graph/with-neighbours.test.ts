import { expect, test } from 'vitest';
import type { ChangeGraph } from './change-graph.ts';
import { withNeighbours } from './with-neighbours.ts';

const graph: ChangeGraph = {
  concepts: [
    { id: 'con_1', fate: 'CHANGED' },
    { id: 'sym_1', fate: 'KEPT' },
  ],
  links: [{ id: 'stm_1 before', from: 'con_1', to: 'sym_1', fate: 'REMOVED', sentence: '' }],
};

test('links that stay come with their ends, each once, as kept', () => {
  const around = ['stm_2', 'stm_2', 'stm_3'].map((id) => ({
    id,
    from: 'con_1',
    to: id === 'stm_3' ? 'sym_3' : 'sym_1',
    sentence: 'stays',
  }));
  const { concepts, links } = withNeighbours(graph, around);
  expect(links.map(({ id, fate }) => `${id} ${fate}`)).toEqual([
    'stm_1 before REMOVED',
    'stm_2 KEPT',
    'stm_3 KEPT',
  ]);
  expect(concepts.map(({ id, fate }) => `${id} ${fate}`)).toEqual([
    'con_1 CHANGED',
    'sym_1 KEPT',
    'sym_3 KEPT',
  ]);
});

test('a link that changes is not told as one that stays', () => {
  const around = [{ id: 'stm_1', from: 'con_1', to: 'sym_1' }];
  expect(withNeighbours(graph, around)).toEqual(graph);
});
