import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { waysToMove } from './ways-to-move.ts';

const is = (name: string, value = true): Expression => ({ op: 'is', fact: { concept: name }, in: [value] });
const names = {
  ofFact: ({ concept }: { readonly concept: string }) => concept,
  ofCriterion: () => 'signs of inflammation',
};

const condition: Expression = {
  op: 'all',
  of: [
    is('calf pain'),
    { op: 'any', of: [is('fever'), is('chills', false)] },
    {
      op: 'score',
      gte: 2,
      items: [
        { points: 2, when: is('swelling') },
        { points: 1, when: { op: 'criterion', id: 'c' } },
      ],
    },
    { op: 'not', of: { op: 'atLeast', n: 2, of: [is('cramp'), is('tear'), is('bruise'), is('fall')] } },
  ],
};

function words(path: string): readonly string[] {
  return waysToMove({ condition, names, kept: [] }, path).map((way) => way.words);
}

test('the other lists of a condition are named by what they ask and of what', () => {
  expect(words('when.of.0')).toEqual([
    'Move down',
    'Move to “any of” with fever, no chills',
    'Move to the score with swelling, signs of inflammation',
    'Move to “at least 2 of” with cramp, tear, bruise and 1 more',
  ]);
});

test('the list around comes before the others, and a score that is left is said to take the points', () => {
  const ways = waysToMove({ condition, names, kept: [] }, 'when.of.2.items.0.when');
  expect(ways.map((way) => way.words)).toEqual([
    'Move down',
    'Move out, to “all of” with calf pain, a list with fever, a list with swelling and 1 more, without its 2 points',
    'Move to “any of” with fever, no chills, without its 2 points',
    'Move to “at least 2 of” with cramp, tear, bruise and 1 more, without its 2 points',
  ]);
  expect(ways[1]?.leaves).toMatchObject({ op: 'score' });
});

test('a list is not offered itself, nor what is in it; what is negated is moved out to the list around the negation', () => {
  expect(words('when.of.1')).toEqual([
    'Move up',
    'Move down',
    'Move to the score with swelling, signs of inflammation',
    'Move to “at least 2 of” with cramp, tear, bruise and 1 more',
  ]);
  expect(words('when.of.3.of')[0]).toMatch(/^Move out, to “all of”/);
});

test('a condition as a whole has nowhere to go', () => {
  expect(words('when')).toEqual([]);
});
