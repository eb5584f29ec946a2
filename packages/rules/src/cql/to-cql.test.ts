import { expect, test } from 'vitest';
import type { Expression } from '../expression/expression.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { toCql } from './to-cql.ts';

const vocabulary: Vocabulary = {
  facts: ['calf pain', 'fever'].map((label, place) => ({
    fact: { concept: factId(place) },
    label,
    domain: { kind: 'BOOLEAN' },
  })),
  implications: [],
  names: {},
};

function ruleAbout(place: number): RuleLogic {
  const when: Expression = { op: 'not', of: { op: 'is', fact: { concept: factId(place) }, in: [true] } };
  const then = { urgency: 'ROUTINE', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] } as const;
  return { id: `rul_${place}`, title: `No ${place}`, scope: [factId(0)], when, then };
}

test('a library says in words what each rule is, and then in CQL, with known absence where a rule asks for it', () => {
  const { text } = toCql({ rules: [ruleAbout(1)], criteria: [] }, vocabulary, 'Calf pain');
  const lines = text.split('\n');
  expect(lines[0]).toMatch(/^library "Calf pain" version '[0-9a-f]{12}'$/);
  expect(lines.filter((line) => line.startsWith('parameter'))).toEqual([
    'parameter "calf pain" Boolean default null',
    'parameter "fever" Boolean default null',
  ]);
  const place = lines.indexOf('define "Rule: No 1": ("calf pain") and (not ("fever"))');
  expect(lines[place - 1]).toBe(
    '// When calf pain is present and fever is known to be absent, make an appointment with a doctor.',
  );
});

test('a rule without meaning is not in the library, and the findings say why', () => {
  const { text, rules, findings } = toCql({ rules: [ruleAbout(1), ruleAbout(7)], criteria: [] }, vocabulary);
  expect([...rules.keys()]).toEqual(['rul_1']);
  expect(text).not.toContain('No 7');
  expect(findings.map(({ code, subject }) => [code, subject])).toEqual([['UNKNOWN_FACT', 'rul_7']]);
});
