import type { KnownFact, Vocabulary } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { bothVocabularies } from './both-vocabularies.ts';

const known = (concept: string, label = concept): KnownFact => ({
  fact: { concept },
  label,
  domain: { kind: 'BOOLEAN' },
});
const vocabulary = (facts: readonly KnownFact[], names: Vocabulary['names'] = {}): Vocabulary => ({
  facts,
  implications: [],
  names,
});

test('a concept that only the change set has can be asked about, and one that it takes away still is', () => {
  const published = vocabulary([known('sym_old'), known('sym_both', 'as published')], { con_1: 'a clot' });
  const drafted = vocabulary([known('sym_new'), known('sym_both', 'as drafted')], { con_1: 'the clot' });
  const { facts, names } = bothVocabularies(published, drafted);
  expect(facts.map(({ label }) => label)).toEqual(['sym_new', 'as drafted', 'sym_old']);
  expect(names).toEqual({ con_1: 'the clot' });
});
