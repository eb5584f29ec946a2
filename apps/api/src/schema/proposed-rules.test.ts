import { aRule, isPresent } from '@symptograph/core/testing';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { proposedCriteria, proposedRules } from './proposed-rules.ts';

/** The `at` of every problem that reading proposed rules finds. */
function placesOf(...given: readonly unknown[]): readonly string[] {
  try {
    proposedRules(given, 'to.rules');
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const problems = error.extensions.problems as readonly {
      readonly at: string;
      readonly message: string;
    }[];
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', at: problems[0]?.at });
    expect(error.message).toBe(problems[0]?.message);
    return problems.map(({ at }) => at);
  }
  return [];
}

const then = { urgency: 'ROUTINE' };
const sound = { title: 'a rule', when: isPresent(), then };

test('a published rule is a proposal as it is: what decides and its words are read, all else is passed over', () => {
  const rule = aRule(1, { advice: 'Rest.', reviewDue: '2027-01-01T00:00:00Z' });
  const { id, title, scope, when, then: conclusion, advice, audience } = rule;
  expect(proposedRules([rule], 'to.rules')).toEqual([
    { id, title, scope, when, then: conclusion, advice, audience },
  ]);
});

test('a proposal without an id is called by its place', () => {
  expect(proposedRules([sound, sound], 'to.rules').map(({ id }) => id)).toEqual(['proposed-0', 'proposed-1']);
});

test('everything that is wrong with the shape is told at once, each with its place', () => {
  const empty = { op: 'any', of: [] };
  expect(
    placesOf(null, { ...sound, title: 3 }, { ...sound, when: { op: 'all', of: [isPresent(), empty] } }),
  ).toEqual(['to.rules[0]', 'to.rules[1].title', 'to.rules[2].when.of[1].of']);
  expect(
    placesOf({ ...sound, when: { op: 'maybe' } }, { ...sound, then: { urgency: 'NONE', colour: 'red' } }),
  ).toEqual(['to.rules[0].when.op', 'to.rules[1].then.urgency', 'to.rules[1].then.colour']);
  expect(placesOf({ ...sound, then: {} }, { ...sound, id: '' })).toEqual([
    'to.rules[0].then',
    'to.rules[1].id',
  ]);
});

test('no more than 20 problems are told', () => {
  expect(placesOf(...Array.from({ length: 50 }, () => null))).toHaveLength(20);
});

test('a condition that is too deep or too large is refused in time that grows with its length alone', () => {
  let deep: unknown = isPresent();
  for (let depth = 0; depth < 100_000; depth += 1) deep = { op: 'not', of: deep };
  const large = { op: 'any', of: Array.from({ length: 10_000 }, () => isPresent()) };
  expect(placesOf({ ...sound, when: deep }, { ...sound, when: large })).toEqual([
    'to.rules[0].when',
    'to.rules[1].when',
  ]);
});

test('more than 100 proposals are refused', () => {
  expect(() =>
    proposedRules(
      Array.from({ length: 101 }, () => sound),
      'to.rules',
    ),
  ).toThrow('to.rules holds 101: give at most 100 at once.');
});

test('a proposed criterion needs the id by which rules name it', () => {
  const criterion = { id: 'warm', title: 'warm', when: isPresent() };
  expect(proposedCriteria([{ ...criterion, slug: 'warm' }], 'to.criteria')).toEqual([criterion]);
  expect(() => proposedCriteria([{ title: 'warm', when: isPresent() }], 'to.criteria')).toThrow(
    'to.criteria[0].id is missing; it must be a text.',
  );
});
