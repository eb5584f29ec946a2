import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { writtenCondition } from '../../test/written-condition.ts';
import { readYamlFile } from '../read/yaml-file.ts';
import { packConditionShape } from './condition-notation.ts';
import { packSchemaText } from './pack-schema.ts';
import { checkShape } from './shape-findings.ts';

vi.setConfig({ testTimeout: 60_000 });

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
    expect.stringMatching(/^\d+:\d+ YAML_SYNTAX This is nested too deep to be read/),
  ]);
});

test('a condition may have 5,000 parts, and of a larger one there is one finding, whatever else is wrong with it', () => {
  const list = (parts: number, part: string) => `{ any: [${Array(parts).fill(part).join(', ')}] }`;
  expect(findingsOn(list(4_999, 'a'))).toEqual([]);
  const tooLarge = '5:5 SHAPE In the rule a, when: has more than 5000 conditions; split the rule.';
  expect(findingsOn(list(5_000, 'a'))).toEqual([tooLarge]);
  expect(findingsOn(list(10_000, '{ any: [] }'))).toEqual([tooLarge]);
});

/** The schema for editors, of a condition alone. */
function editorsCondition(): z.ZodType {
  const { $schema, $defs } = JSON.parse(packSchemaText());
  return z.fromJSONSchema({ $schema, $defs, $ref: '#/$defs/condition' });
}

test('whatever is written for a condition is checked without a crash, and editors accept what the check accepts', () => {
  const schema = editorsCondition();
  let accepted = 0;
  fc.assert(
    fc.property(writtenCondition, (value) => {
      const isAccepted = packConditionShape.safeParse(value).success;
      if (isAccepted) accepted += 1;
      return !isAccepted || schema.safeParse(value).success;
    }),
    { numRuns: 2_000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

/** What a JSON Schema does not say, and the check does. */
const ONLY_CHECKED = /gte|more than there are conditions/;

test('editors mark what the check refuses', () => {
  const schema = editorsCondition();
  let refused = 0;
  fc.assert(
    fc.property(writtenCondition, (value) => {
      const issues = packConditionShape.safeParse(value).error?.issues ?? [];
      if (issues.length === 0 || issues.some(({ message }) => ONLY_CHECKED.test(message))) return true;
      refused += 1;
      return !schema.safeParse(value).success;
    }),
    { numRuns: 2_000 },
  );
  expect(refused).toBeGreaterThan(100);
});
