import { expect, test } from 'vitest';
import { conceptsInFacts } from './concepts-in-facts.ts';

test('facts name their concepts and those of their circumstances, each once, and no other values', () => {
  const facts = [
    {
      concept: 'sym_1',
      qualifiers: { quality: ['CRAMPING'], relievedBy: ['fac_1', 'trt_1'], onset: 'SUDDEN' },
    },
    { concept: 'sym_1', qualifiers: { radiatesTo: ['ana_1'], relievedBy: ['fac_1'] } },
    { concept: 'obs_1' },
  ];
  expect([...conceptsInFacts(facts)].sort()).toEqual(['ana_1', 'fac_1', 'obs_1', 'sym_1', 'trt_1']);
});
