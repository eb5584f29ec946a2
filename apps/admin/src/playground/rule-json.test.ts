import type { RuleLogic } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { readRuleText, ruleText } from './rule-json.ts';

const concept = 'sym_01M85CA40PVHR9KFYR9Q3M84Q2';
const rule: RuleLogic = {
  id: 'rul_1',
  title: 'A rule',
  scope: [concept],
  when: {
    op: 'any',
    of: [
      { op: 'is', fact: { concept }, in: [true] },
      { op: 'is', fact: { concept, qualifiers: { onset: 'SUDDEN' } }, in: [true] },
    ],
  },
  then: { urgency: 'ROUTINE', suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
};
const problemsOf = (text: string) => {
  const read = readRuleText(text, 'rul_1');
  return read.ok ? [] : read.error.map(({ line, path, sentence }) => `${line} ${path} ${sentence}`);
};

describe('a rule as text', () => {
  test('reads back as the same rule', () => {
    expect(readRuleText(ruleText(rule), 'rul_1')).toMatchObject({ ok: true, value: { rule } });
  });

  test('has a line for each fact, and no list that is empty', () => {
    expect(ruleText(rule).split('\n').slice(6, 8)).toEqual([
      `      { "op": "is", "fact": { "concept": "${concept}" }, "in": [true] },`,
      '      {',
    ]);
    expect(ruleText(rule)).not.toContain('tests');
  });
});

describe('garbage is told precisely', () => {
  test('text that is no JSON by its line', () => {
    const [problem, ...others] = problemsOf(ruleText(rule).replace('"when": {', '"when": oops {'));
    expect(problem).toBe('4  needs a value, but has “oops”');
    expect(others).toEqual([]);
  });

  test('a text that ends too early by its last line', () => {
    expect(problemsOf('{\n  "title": "A"')).toEqual(['2  needs a comma or }, but has come to its end']);
  });

  test('a fact that is none, an unknown operator and a missing conclusion by line and path', () => {
    const broken = ruleText(rule).replace(concept, 'sym_1').replace('"op": "any"', '"op": "anyOf"');
    expect(problemsOf(broken)).toEqual([
      expect.stringMatching(/^5 when\.op must be one of is, compare, all, any/),
    ]);
    const second = ruleText(rule).replace(
      `"fact": { "concept": "${concept}" }`,
      '"fact": { "concept": "calf pain" }',
    );
    expect(problemsOf(second)).toEqual([
      '7 when.of.0.fact.concept must be the id of a concept: sym_ and a ULID',
    ]);
    expect(problemsOf(JSON.stringify({ title: 'A', when: rule.when }))).toEqual([
      '1 then is missing; it must be an object',
    ]);
  });

  test('an empty list, a level that does not exist and a field that nothing reads', () => {
    const text =
      '{ "title": "A",\n"when": { "op": "any", "of": [] },\n"then": { "urgency": "SOON" },\n"note": 1 }';
    expect(problemsOf(text)).toEqual([
      '2 when.of must name at least one condition',
      '3 then.urgency must be one of EMERGENCY_CALL, EMERGENCY_GO, SAME_DAY, ROUTINE, SELF_CARE',
      '1  has note, which nothing reads; leave it out',
    ]);
  });

  test('a condition that is nested too deeply, in bounded time', () => {
    const deep = `${'{"op":"not","of":'.repeat(90)}1${'}'.repeat(90)}`;
    expect(problemsOf(`{ "title": "A", "then": { "urgency": "ROUTINE" }, "when": ${deep} }`)[0]).toContain(
      'nested deeper than 40',
    );
  });
});
