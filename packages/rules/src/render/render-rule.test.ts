import { expect, test } from 'vitest';
import type { Expression } from '../expression/expression.ts';
import type { Conclusion, RuleLogic } from '../rule/rule-logic.ts';
import { factId } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readingOf } from './reading.ts';
import { renderRule } from './render-rule.ts';

const LABELS = ['calf pain', 'warmth', 'redness', 'fever', 'pain, worse at night'];
const vocabulary: Vocabulary = {
  facts: LABELS.map((label, place) => ({
    fact: { concept: factId(place) },
    label,
    domain: { kind: 'BOOLEAN' },
  })),
  implications: [],
  names: { con_1: 'deep vein thrombosis', con_2: 'cellulitis', tst_1: 'D-dimer test' },
};
const reading = readingOf(vocabulary, []);

function present(place: number): Expression {
  return { op: 'is', fact: { concept: factId(place) }, in: [true] };
}

function aRule(when: Expression, then: Partial<Conclusion>): RuleLogic {
  const nothing = { suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  return { id: 'rul_1', title: 'A rule', scope: [factId(0)], when, then: { ...nothing, ...then } };
}

test('a rule reads as when, then: its complaint, its condition, what to do and what to think of', () => {
  const rule = aRule(
    { op: 'any', of: [present(1), present(2), present(3)] },
    { urgency: 'EMERGENCY_GO', suggests: ['con_1'] },
  );
  expect(renderRule(rule, reading)).toBe(
    'When calf pain is present and any of warmth, redness or fever is present, ' +
      'go to emergency care now; consider deep vein thrombosis.',
  );
});

test('a condition with numbered parts stands at the end, so that nothing is taken for its last part', () => {
  const rule = aRule(
    { op: 'any', of: [present(1), present(4)] },
    { suggests: ['con_1', 'con_2'], tests: ['tst_1'] },
  );
  expect(renderRule(rule, reading)).toBe(
    'Consider deep vein thrombosis and cellulitis; test by D-dimer test, ' +
      'when calf pain is present and any of these is present: (1) warmth; (2) pain, worse at night.',
  );
});
