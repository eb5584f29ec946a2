import { expect, test } from 'vitest';
import { pathsFound } from '../../../test/found.ts';
import { aConcept, someEvidence } from '../../testing/index.ts';
import { quoteIsShort } from './quote-is-short.ts';

const quoting = (...quotes: readonly string[]) =>
  aConcept('CONDITION', 1, { evidence: quotes.map((quote, index) => someEvidence(index, { quote })) });

test('a quote of twelve words is accepted; dashes between them are no words', () => {
  expect(pathsFound(quoteIsShort, quoting('a b c d e f – g h i j k l'))).toEqual([]);
});

test('a quote of thirteen words is found', () => {
  expect(pathsFound(quoteIsShort, quoting('short', 'a b c d e f g h i j k l m'))).toEqual([
    'evidence.1.quote',
  ]);
});
