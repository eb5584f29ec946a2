import { expect, test } from 'vitest';
import { found, sentencesFound } from '../../../test/found.ts';
import { aConcept, anId } from '../../testing/index.ts';
import { redirectEnds } from './redirect-ends.ts';

const replacedBy = (number: number, by: number) =>
  aConcept('CONDITION', number, { status: 'DEPRECATED', replacedBy: anId('con', by) });

test('a chain of replacements that ends is accepted, and so is one whose end is missing', () => {
  expect(found(redirectEnds, replacedBy(1, 2), replacedBy(2, 3), aConcept('CONDITION', 3))).toEqual([]);
  expect(found(redirectEnds, replacedBy(1, 9))).toEqual([]);
});

test('a concept that replaces itself is found', () => {
  expect(found(redirectEnds, replacedBy(1, 1))).toHaveLength(1);
});

test('a chain that comes round is found on each concept that leads into it', () => {
  const [one, two, three] = [replacedBy(1, 2), replacedBy(2, 3), replacedBy(3, 2)];
  expect(sentencesFound(redirectEnds, one, two, three)).toEqual([
    '“condition 1” is replaced by “condition 2” is replaced by “condition 3”, which is replaced by one of these again; let the chain end at the concept to use.',
  ]);
  expect(found(redirectEnds, three, one, two)).toHaveLength(1);
});
