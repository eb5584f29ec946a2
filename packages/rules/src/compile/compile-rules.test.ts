import { expect, test } from 'vitest';
import type { Expression } from '../expression/expression.ts';
import type { CriterionLogic, RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { compileRules } from './compile-rules.ts';

const fever = { concept: factId(1) };
const temperature = { concept: factId(2) };
const vocabulary: Vocabulary = {
  facts: [
    { fact: fever, label: 'fever', domain: { kind: 'BOOLEAN' } },
    { fact: temperature, label: 'temperature', domain: { kind: 'NUMBER', unit: 'Cel', conversions: {} } },
  ],
  implications: [],
  names: {},
};
const present: Expression = { op: 'is', fact: fever, in: [true] };
const naming = (id: string): Expression => ({ op: 'criterion', id });

function compiled(
  rules: Readonly<Record<string, Expression>>,
  criteria: Readonly<Record<string, Expression>>,
) {
  const then = { urgency: 'SAME_DAY', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  const base = compileRules(
    {
      rules: Object.entries(rules).map(([id, when]): RuleLogic => ({ id, title: id, scope: [], when, then })),
      criteria: Object.entries(criteria).map(([id, when]): CriterionLogic => ({ id, title: id, when })),
    },
    vocabulary,
  );
  return {
    kept: base.rules.map(({ logic }) => logic.id),
    told: base.findings.map(({ code, severity, subject, path }) => `${severity} ${subject} ${path} ${code}`),
    sentences: base.findings.map(({ sentence }) => sentence),
  };
}

test('a rule on a criterion without a threshold is left out and says which criterion to correct', () => {
  const { kept, told, sentences } = compiled(
    { Urgent: naming('Hot'), Sound: present },
    { Hot: { op: 'compare', fact: temperature, unit: 'Cel' } },
  );
  expect(kept).toEqual(['Sound']);
  expect(told).toEqual(['ERROR Hot when NO_THRESHOLD', 'ERROR Urgent when BROKEN_CRITERION']);
  expect(sentences[1]).toBe(
    'Urgent: uses the criterion “Hot”, whose own condition has an error; correct that criterion, or write the condition without it',
  );
});

test.each<[string, Expression]>([
  ['UNKNOWN_FACT', { op: 'is', fact: { concept: factId(9) }, in: [true] }],
  ['UNKNOWN_VALUE', { op: 'is', fact: fever, in: ['mild'] }],
  ['UNIT_MISMATCH', { op: 'compare', fact: temperature, gte: 38, unit: 'mm[Hg]' }],
  ['EMPTY_RANGE', { op: 'compare', fact: temperature, gte: 39, lt: 38, unit: 'Cel' }],
  ['IMPOSSIBLE_COUNT', { op: 'atLeast', n: 2, of: [present] }],
])('a rule on a criterion with %s is left out, and is not told to have too many values', (code, when) => {
  const { kept, told } = compiled({ Urgent: { op: 'any', of: [present, naming('Bad')] } }, { Bad: when });
  expect(kept).toEqual([]);
  expect(told.map((each) => each.replace(/ when\S*/, ''))).toEqual([
    `ERROR Bad ${code}`,
    'ERROR Urgent BROKEN_CRITERION',
  ]);
});

test('a criterion with an error is found through the criteria that name it, and spares the others', () => {
  const { kept, told, sentences } = compiled(
    { Urgent: naming('Outer'), Sound: naming('Warm') },
    {
      Outer: { op: 'all', of: [naming('Warm'), { op: 'not', of: naming('Inner') }] },
      Inner: { op: 'any', of: [naming('Hot'), present] },
      Hot: { op: 'compare', fact: temperature, unit: 'Cel' },
      Warm: present,
    },
  );
  expect(kept).toEqual(['Sound']);
  expect(told).toEqual([
    'ERROR Outer when BROKEN_CRITERION',
    'ERROR Inner when BROKEN_CRITERION',
    'ERROR Hot when NO_THRESHOLD',
    'ERROR Urgent when BROKEN_CRITERION',
  ]);
  expect(sentences[3]).toContain('“Hot”');
});

test('the scope of a rule does not hide that its criterion has an error', () => {
  const broken = compileRules(
    {
      rules: [
        {
          ...{ id: 'rul_1', title: 'Urgent', scope: [fever.concept], when: naming('crt_1') },
          then: { urgency: 'SAME_DAY', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
        },
      ],
      criteria: [{ id: 'crt_1', title: 'Hot', when: { op: 'compare', fact: temperature, unit: 'Cel' } }],
    },
    vocabulary,
  );
  expect([broken.rules.length, broken.findings.map(({ code }) => code)]).toEqual([
    0,
    ['NO_THRESHOLD', 'BROKEN_CRITERION'],
  ]);
});
