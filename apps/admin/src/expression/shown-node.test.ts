import type { CriterionLogic, Expression } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { shownNode } from './shown-node.ts';

const [pain, fever, warmth] = [{ concept: 'pain' }, { concept: 'fever' }, { concept: 'warmth' }];
const temperature = { concept: 'temperature' };
const NO_CRITERIA = new Map<string, CriterionLogic>();

function present(fact: { readonly concept: string }): Expression {
  return { op: 'is', fact, in: [true] };
}

function absent(fact: { readonly concept: string }): Expression {
  return { op: 'not', of: present(fact) };
}

describe('a condition laid out', () => {
  test('tells a fact that is there from one that is known to be absent, however that was written', () => {
    expect(shownNode(present(fever), NO_CRITERIA)).toEqual({ kind: 'fact', fact: fever, isAbsent: false });
    const isAbsent = { kind: 'fact', fact: fever, isAbsent: true };
    expect(shownNode(absent(fever), NO_CRITERIA)).toEqual(isAbsent);
    expect(shownNode({ op: 'is', fact: fever, in: [false] }, NO_CRITERIA)).toEqual(isAbsent);
    expect(shownNode({ op: 'not', of: absent(fever) }, NO_CRITERIA)).toEqual({
      ...isAbsent,
      isAbsent: false,
    });
  });

  test('says a threshold in the unit of its source, and its negation as the other side', () => {
    const hot: Expression = { op: 'compare', fact: temperature, gte: 101, unit: '[degF]' };
    expect(shownNode(hot, NO_CRITERIA)).toMatchObject({ words: 'at least 101 °F' });
    expect(shownNode({ op: 'not', of: hot }, NO_CRITERIA)).toMatchObject({ words: 'below 101 °F' });
    const between: Expression = { op: 'compare', fact: temperature, gte: 18, lt: 40, unit: 'a' };
    expect(shownNode(between, NO_CRITERIA)).toMatchObject({ words: 'at least 18 years and below 40 years' });
    expect(shownNode({ op: 'not', of: between }, NO_CRITERIA)).toMatchObject({
      words: 'at least 40 years or below 18 years',
    });
  });

  test('says above a list what is asked of its parts', () => {
    const of = [present(pain), absent(fever)];
    const heading = (expression: Expression) => shownNode(expression, NO_CRITERIA);
    expect(heading({ op: 'all', of })).toMatchObject({ heading: 'All of these' });
    expect(heading({ op: 'any', of })).toMatchObject({ heading: 'Any of these' });
    expect(heading({ op: 'atLeast', n: 2, of })).toMatchObject({ heading: 'At least 2 of these' });
    expect(heading({ op: 'not', of: { op: 'any', of } })).toMatchObject({ heading: 'None of these' });
    expect(heading({ op: 'not', of: { op: 'all', of } })).toMatchObject({ heading: 'Not all of these' });
    expect(heading({ op: 'not', of: { op: 'atLeast', n: 2, of } })).toMatchObject({
      heading: 'Fewer than 2 of these',
    });
  });

  test('says once that all facts of a list are to be absent', () => {
    expect(shownNode({ op: 'all', of: [absent(fever), absent(warmth)] }, NO_CRITERIA)).toEqual({
      kind: 'group',
      heading: 'All of these known to be absent',
      of: [
        { kind: 'fact', fact: fever, isAbsent: false },
        { kind: 'fact', fact: warmth, isAbsent: false },
      ],
    });
  });

  test('shows a list of one as that one', () => {
    expect(shownNode({ op: 'all', of: [absent(fever)] }, NO_CRITERIA)).toMatchObject({ kind: 'fact' });
  });

  test('shows a criterion under its title with what it asks, and one that is not known by its id', () => {
    const criteria = new Map([['cri_1', { id: 'cri_1', title: 'Signs of a clot', when: present(warmth) }]]);
    const signs = {
      kind: 'criterion',
      id: 'cri_1',
      title: 'Signs of a clot',
      of: { kind: 'fact', fact: warmth },
    };
    expect(shownNode({ op: 'criterion', id: 'cri_1' }, criteria)).toMatchObject(signs);
    expect(shownNode({ op: 'not', of: { op: 'criterion', id: 'cri_1' } }, criteria)).toMatchObject({
      heading: 'Not',
      of: [signs],
    });
    expect(shownNode({ op: 'criterion', id: 'cri_2' }, criteria)).toEqual({
      kind: 'criterion',
      id: 'cri_2',
      title: 'cri_2',
      of: undefined,
    });
  });

  test('lists the points of a score with the names that its source gives them', () => {
    const items = [
      { points: 1, when: present(warmth), label: 'Warm' },
      { points: -2, when: present(fever) },
    ];
    expect(shownNode({ op: 'score', gte: 2, items }, NO_CRITERIA)).toEqual({
      kind: 'score',
      heading: 'The points of these reach 2',
      items: [
        { points: 1, label: 'Warm', when: { kind: 'fact', fact: warmth, isAbsent: false } },
        { points: -2, label: undefined, when: { kind: 'fact', fact: fever, isAbsent: false } },
      ],
    });
    expect(shownNode({ op: 'not', of: { op: 'score', gte: 2, items } }, NO_CRITERIA)).toMatchObject({
      heading: 'The points of these stay below 2',
    });
  });
});
