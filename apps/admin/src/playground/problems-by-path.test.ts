import type { Expression, RuleFinding } from '@symptograph/rules';
import { expect, test } from 'vitest';
import { problemsByPath } from './problems-by-path.ts';

const finding = (path: string): RuleFinding => ({
  ...{ code: 'UNKNOWN_FACT', severity: 'ERROR', subject: 'rul_1', path },
  sentence: path,
});

test('a finding stands at the smallest part that it is about, and one on none at the condition', () => {
  const literal: Expression = { op: 'is', fact: { concept: 'sym_1' }, in: [true] };
  const condition: Expression = {
    op: 'any',
    of: [
      { op: 'not', of: literal },
      { op: 'score', gte: 1, items: [{ points: 1, when: literal }] },
    ],
  };
  const paths = ['when.of.0.of.fact', 'when.of.1.items.0.when.in.0', 'scope.0'];
  expect([...problemsByPath(condition, paths.map(finding)).keys()]).toEqual([
    'when.of.0.of',
    'when.of.1.items.0.when',
    'when',
  ]);
});
