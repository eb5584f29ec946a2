import type { Expression } from '@symptograph/rules';
import { expect, test } from 'vitest';
import type { KeptList } from './kept-lists.ts';
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

function words(path: string, within: Expression = condition): readonly string[] {
  return waysToMove({ condition: within, names, kept: [] }, path).map((way) => way.words);
}

/** What comes of the one way whose words begin with some. */
function chosen(within: Expression, path: string, beginning: string, kept: readonly KeptList[] = []) {
  const way = waysToMove({ condition: within, names, kept }, path).find((each) =>
    each.words.startsWith(beginning),
  );
  expect(way, beginning).toBeDefined();
  return { words: way?.words, condition: way?.moved.condition, places: way?.moved.places, kept: way?.leaves };
}

test('the other lists of a condition are named by what they ask and of what, and a negated one says so', () => {
  expect(words('when.of.0')).toEqual([
    'Move down',
    'Move to “any of” with fever, no chills',
    'Move to the score with swelling, signs of inflammation',
    'Move to “at least 2 of” with cramp, tear, bruise and 1 more, which is negated',
  ]);
});

test('the list around comes before the others, and a score that is left is said to take the points', () => {
  const ways = waysToMove({ condition, names, kept: [] }, 'when.of.2.items.0.when');
  expect(ways.map((way) => way.words)).toEqual([
    'Move down',
    'Move out, to “all of” with calf pain, a list with fever, a list with swelling and 1 more, without its 2 points',
    'Move to “any of” with fever, no chills, without its 2 points',
    'Move to “at least 2 of” with cramp, tear, bruise and 1 more, which is negated, without its 2 points',
  ]);
  expect(ways[1]?.leaves).toMatchObject([{ op: 'score' }]);
});

test('a list is not offered itself, nor what is in it', () => {
  expect(words('when.of.1')).toEqual([
    'Move up',
    'Move down',
    'Move to the score with swelling, signs of inflammation',
    'Move to “at least 2 of” with cramp, tear, bruise and 1 more, which is negated',
  ]);
});

test('what is negated by itself takes its negation along, and keeps the focus', () => {
  const fever: Expression = { op: 'not', of: is('fever') };
  const rule: Expression = { op: 'all', of: [{ op: 'any', of: [fever, is('chills')] }, is('cramp')] };
  expect(words('when.of.0.of.0.of', rule)).toEqual([
    'Move down',
    'Move out, to “all of” with a list with not fever, cramp, with its negation',
  ]);
  const out = chosen(rule, 'when.of.0.of.0.of', 'Move out');
  expect(out.condition).toEqual({ op: 'all', of: [{ op: 'any', of: [is('chills')] }, fever, is('cramp')] });
  expect(out.places).toEqual([1, 0]);
  expect(words('when.of', { op: 'not', of: is('fever') })).toEqual([]);
  expect(words('when.of.0.of', { op: 'all', of: [fever, is('cramp')] })).toEqual(['Move down']);
});

test('a part that leaves a negated list is said to be negated no longer', () => {
  const rule: Expression = {
    op: 'all',
    of: [{ op: 'not', of: { op: 'any', of: [is('fever'), is('chills')] } }, is('cramp')],
  };
  expect(words('when.of.0.of.of.0', rule).at(-1)).toMatch(/, no longer negated$/);
});

test('a count that is left asks for one less where it asked for all, says so, and asks for all again when the part is back', () => {
  const count: Expression = { op: 'atLeast', n: 2, of: [is('fever'), is('chills')] };
  const rule: Expression = { op: 'all', of: [count, is('cramp')] };
  const out = chosen(rule, 'when.of.0.of.0', 'Move out');
  expect(out.words).toMatch(/, and the count it leaves falls to 1$/);
  expect(out.kept).toEqual([count]);
  const left = out.condition ?? rule;
  const back = chosen(left, 'when.of.1', 'Move to “at least 1 of” with chills', out.kept);
  expect(back.words).toMatch(/, and the count there is 2 again$/);
  expect(back.condition).toMatchObject({ of: [{ op: 'atLeast', n: 2 }, is('cramp')] });
  const three: Expression = { ...count, of: [...count.of, is('bruise')] };
  expect(words('when.of.0.of.0', { op: 'all', of: [three, is('cramp')] }).at(-1)).not.toMatch(/count/);
});

test('lists that begin alike are told apart by all of their parts, and those with the same parts by number', () => {
  const begun = ['fever', 'chills', 'cramp'].map((name) => is(name));
  const list = (...more: string[]): Expression => ({
    op: 'any',
    of: [...begun, ...more.map((name) => is(name))],
  });
  const rule: Expression = { op: 'all', of: [is('tear'), list('fall'), list('bruise'), list(), list()] };
  expect(words('when.of.0', rule)).toEqual([
    'Move down',
    'Move to “any of” with fever, chills, cramp, fall',
    'Move to “any of” with fever, chills, cramp, bruise',
    'Move to “any of” with fever, chills, cramp, number 1 of 2 alike',
    'Move to “any of” with fever, chills, cramp, number 2 of 2 alike',
  ]);
});

test('a condition as a whole has nowhere to go', () => {
  expect(words('when')).toEqual([]);
});
