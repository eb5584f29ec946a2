import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYamlFile } from '../read/yaml-file.ts';
import { packConditionShape } from './condition-notation.ts';
import { packSchemaText } from './pack-schema.ts';
import { checkShape } from './shape-findings.ts';

/** The findings on a rule with a condition, each as its column, path and what is wrong. */
function findingsOn(condition: string): readonly string[] {
  const text = `rules:\n  - slug: a\n    title: A\n    then: { urgency: ROUTINE }\n    when: ${condition}\n`;
  const file = readYamlFile('rules.yaml', text);
  return [...file.findings, ...checkShape(file).findings].map(
    ({ line, column, code, sentence }) => `${line}:${column} ${code} ${sentence}`,
  );
}

function nested(depth: number): string {
  return `${'{ not: '.repeat(depth - 1)}a${' }'.repeat(depth - 1)}`;
}

test('conditions may be nested 40 deep, and of a deeper one one finding says where it becomes too deep', () => {
  expect(findingsOn(nested(40))).toEqual([]);
  const sentence = 'is nested deeper than 40 conditions; name parts of it as criteria or split the rule.';
  const path = `when${'.not'.repeat(40)}`;
  for (const depth of [41, 200]) {
    expect(findingsOn(nested(depth))).toEqual([
      `5:${'    when: '.length + 1 + 7 * 39 + 2} SHAPE In the rule a, ${path}: ${sentence}`,
    ]);
  }
});

test('the deepest YAML is refused with one finding', () => {
  expect(findingsOn(nested(20_000))).toEqual([
    expect.stringMatching(/^\d+:\d+ YAML_SYNTAX This is no valid YAML/),
  ]);
});

test('a condition may have 5,000 parts, and of a larger one there is one finding, whatever else is wrong with it', () => {
  const list = (parts: number, part: string) => `{ any: [${Array(parts).fill(part).join(', ')}] }`;
  expect(findingsOn(list(4_999, 'a'))).toEqual([]);
  const tooLarge = '5:5 SHAPE In the rule a, when: has more than 5000 conditions; split the rule.';
  expect(findingsOn(list(5_000, 'a'))).toEqual([tooLarge]);
  expect(findingsOn(list(10_000, '{ any: [] }'))).toEqual([tooLarge]);
});

const KEYS = ['present', 'absent', 'measured', 'all', 'any', 'not', 'atLeast', 'of', 'score', 'items'];
const OTHER_KEYS = [
  'points',
  'when',
  'label',
  'criterion',
  'gte',
  'lt',
  'unit',
  'onset',
  'relievedBy',
  '__proto__',
  'x',
];

/** What somebody could write where a condition belongs: right, nearly right and plain wrong. */
const written: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom('calf-pain', 'symptom/rest', 'Not a slug', '', 'SUDDEN', 3, 1, -1, 2.5, true, null),
    tie('form'),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...KEYS, ...OTHER_KEYS), tie('any'), { maxKeys: 3 }),
  ),
  form: fc.oneof(
    { depthSize: 'small' },
    fc.constant('calf-pain'),
    fc.record({ present: fc.constant('calf-pain'), onset: fc.constantFrom('SUDDEN', 'X', 3) }),
    fc.record({ absent: fc.constant('calf-pain'), relievedBy: fc.constantFrom('rest', ['rest'], [], 3) }),
    fc.record({ measured: fc.constant('age'), gte: fc.constantFrom(1, '1'), unit: fc.constantFrom('a', '') }),
    fc.record({ any: fc.array(tie('any'), { maxLength: 2 }) }),
    fc.record({ all: fc.array(tie('form'), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie('form') }),
    fc.record({
      atLeast: fc.constantFrom(0, 1, 1.5),
      of: fc.array(tie('form'), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      score: fc.constantFrom(1, '1'),
      items: fc.array(fc.record({ points: fc.constantFrom(1, -2), when: tie('form') }), { maxLength: 2 }),
    }),
    fc.record({ criterion: fc.constantFrom('signs', 3) }),
  ),
})).any;

/** The schema for editors, of a condition alone. */
function editorsCondition(): z.ZodType {
  const { $schema, $defs } = JSON.parse(packSchemaText());
  return z.fromJSONSchema({ $schema, $defs, $ref: '#/$defs/condition' });
}

test('whatever is written for a condition is checked without a crash, and editors accept what the check accepts', () => {
  const schema = editorsCondition();
  let accepted = 0;
  fc.assert(
    fc.property(written, (value) => {
      const isAccepted = packConditionShape.safeParse(value).success;
      if (isAccepted) accepted += 1;
      return !isAccepted || schema.safeParse(value).success;
    }),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(200);
});

/** What a JSON Schema does not say, and the check does. */
const ONLY_CHECKED = /gte|more than there are conditions/;

test('editors mark what the check refuses', () => {
  const schema = editorsCondition();
  let refused = 0;
  fc.assert(
    fc.property(written, (value) => {
      const issues = packConditionShape.safeParse(value).error?.issues ?? [];
      if (issues.length === 0 || issues.some(({ message }) => ONLY_CHECKED.test(message))) return true;
      refused += 1;
      return !schema.safeParse(value).success;
    }),
    { numRuns: 2_000 },
  );
  expect(refused).toBeGreaterThan(200);
});
