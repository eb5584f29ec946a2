import type { Expression, KnownFact, RuleLogic, Urgency, Vocabulary } from '@symptograph/rules';
import { traceRule } from '@symptograph/rules';
import { describe, expect, test } from 'vitest';
import { marksOfNo, marksOfYes } from './answer-question.ts';
import { levelSentence } from './level-sentence.ts';
import { type Mark, withMark } from './mark.ts';
import { tracedNode } from './traced-node.ts';
import { triedRules } from './tried-rules.ts';
import { tryRules } from './try-rules.ts';

const NAMES = ['calf pain', 'fever', 'redness', 'cramp', 'burning calf pain', 'ultrasound shows a clot'];
const id = (place: number) => `sym_0000000000000000000000000${place}`;
const facts = NAMES.map(
  (label, place): KnownFact => ({ fact: { concept: id(place) }, label, domain: { kind: 'BOOLEAN' } }),
);
const is = (label: string, value = true): Expression => ({
  op: 'is',
  fact: { concept: id(NAMES.indexOf(label)) },
  in: [value],
});

function rule(title: string, when: Expression, level: Exclude<Urgency, 'NONE'>): RuleLogic {
  const then = { urgency: level, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] };
  return { id: title, title, scope: [id(0)], when, then };
}

const vocabulary: Vocabulary = {
  facts,
  implications: [
    { if: { fact: { concept: id(4) }, in: [true] }, then: { fact: { concept: id(0) }, in: [true] } },
  ],
  names: {},
};
const set = {
  rules: [
    rule('clot', { op: 'any', of: [is('redness'), is('fever')] }, 'EMERGENCY_GO'),
    rule('cramp', is('cramp'), 'SELF_CARE'),
    rule('seen', is('ultrasound shows a clot'), 'EMERGENCY_CALL'),
  ],
  criteria: [],
};
const rules = triedRules({ set, vocabulary, clinicianRules: ['seen'] });
const mark = (label: string, kind: 'PRESENT' | 'ABSENT' = 'PRESENT'): Mark => ({
  known: facts[NAMES.indexOf(label)] ?? { fact: { concept: '' }, label: '', domain: { kind: 'BOOLEAN' } },
  answer: { kind },
});
const answerTo = (marks: readonly Mark[]) => {
  const told = tryRules(rules, marks);
  if (!told.ok) throw new Error(told.error.sentence);
  return told.value;
};

describe('a try', () => {
  test('that says nothing is no relief: no rule speaks, and the worst is open', () => {
    const answer = answerTo([]);
    expect([answer.floor, answer.ceiling, answer.isReassuring]).toEqual(['NONE', 'EMERGENCY_GO', false]);
    expect(levelSentence(answer)).toBe('No rule speaks yet; “emergency care now” cannot be excluded yet.');
  });

  test('shows self-care only once nothing urgent is open, which silence never does', () => {
    const before = answerTo([mark('calf pain'), mark('cramp')]);
    expect([before.floor, before.isReassuring]).toEqual(['SELF_CARE', false]);
    expect(levelSentence(before)).toContain('Not settled yet');
    const [question] = before.questions;
    if (!question) throw new Error('Something is asked.');
    const marks = [mark('calf pain'), mark('cramp'), ...marksOfNo(question, rules.base.space)];
    expect(marks.slice(2).map(({ known, answer }) => [known.label, answer.kind])).toEqual([
      ['fever', 'ABSENT'],
      ['redness', 'ABSENT'],
    ]);
    expect(answerTo(marks)).toMatchObject({ floor: 'SELF_CARE', isReassuring: true, questions: [] });
  });

  test('leaves unknown what is not ticked in a battery', () => {
    const [question] = answerTo([mark('calf pain')]).questions;
    if (!question) throw new Error('Something is asked.');
    const fever = rules.base.space.facts.findIndex(({ label }) => label === 'fever');
    const yes = marksOfYes(question, new Set([fever]), rules.base.space);
    expect(yes.map(({ known, answer }) => [known.label, answer.kind])).toEqual([['fever', 'PRESENT']]);
    expect(answerTo([mark('calf pain'), ...yes]).floor).toBe('EMERGENCY_GO');
  });

  test('takes in a fact that no rule asks about when one follows from it', () => {
    expect(answerTo([mark('burning calf pain'), mark('fever')]).floor).toBe('EMERGENCY_GO');
  });

  test('counts rules for clinicians when they are true, and never waits for them', () => {
    const open = answerTo([mark('calf pain'), mark('fever')]);
    expect([open.floor, open.ceiling, open.open, open.questions]).toEqual([
      'EMERGENCY_GO',
      'EMERGENCY_GO',
      [],
      [],
    ]);
    expect(answerTo([mark('calf pain'), mark('ultrasound shows a clot')]).floor).toBe('EMERGENCY_CALL');
  });

  test('that contradicts itself is refused with a sentence', () => {
    const told = tryRules(rules, [mark('burning calf pain'), mark('calf pain', 'ABSENT')]);
    expect(told).toMatchObject({ ok: false, error: { code: 'CONTRADICTION' } });
  });

  test('has one mark for each fact, the latest in the place of the first', () => {
    const marks = [mark('fever'), mark('cramp')];
    expect(withMark(marks, mark('fever', 'ABSENT'))).toEqual([mark('fever', 'ABSENT'), mark('cramp')]);
  });
});

test('a trace tells its parts in the order in which the rule was written, with their values', () => {
  const { base } = rules;
  const [clot] = base.rules;
  if (!clot) throw new Error('There is a rule.');
  const { state } = answerTo([mark('calf pain'), mark('fever')]);
  expect(tracedNode(traceRule(clot, state, base), set, base.space)).toMatchObject({
    words: 'All of these',
    value: 'TRUE',
    of: [
      { words: 'calf pain', value: 'TRUE', role: 'DECISIVE', isLeaf: true },
      {
        words: 'Any of these',
        of: [
          { words: 'redness', value: 'UNKNOWN', role: 'NONE' },
          { words: 'fever', value: 'TRUE', role: 'DECISIVE' },
        ],
      },
    ],
  });
});
