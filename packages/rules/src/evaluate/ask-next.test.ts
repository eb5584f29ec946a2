import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { Expression } from '../expression/expression.ts';
import { type NamedSystem, type Names, namedBase } from '../testing/named-base.ts';
import { answerNo } from './answer-no.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import type { Question } from './question.ts';
import { reassures } from './reassures.ts';

type System = ReturnType<typeof namedBase>;

function evaluated({ base }: System, state: KnownState): Evaluation {
  const result = evaluate(base, state);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value;
}

function questionsOf(system: System, known: Parameters<System['stateWith']>[0] = {}) {
  return evaluated(system, system.stateWith(known)).askNext.map(({ kind, facts, couldRaiseTo, rules }) => ({
    kind,
    couldRaiseTo,
    rules,
    facts: system.termNames(facts),
  }));
}

const any =
  (...names: readonly string[]) =>
  ({ is }: Names): Expression => ({ op: 'any', of: names.map((name) => is(name)) });
const all =
  (...names: readonly string[]) =>
  ({ is }: Names): Expression => ({ op: 'all', of: names.map((name) => is(name)) });

test('what could raise to the same level is one question, and the most urgent level comes first', () => {
  const system = namedBase({
    facts: ['confusion', 'numb leg', 'warmth', 'redness', 'stiffness'],
    rules: [
      ['Warm or red', 'SAME_DAY', any('warmth', 'redness')],
      ['Confusion', 'EMERGENCY_CALL', any('confusion')],
      ['Numb leg', 'EMERGENCY_CALL', any('numb leg')],
      ['Stiffness', 'ROUTINE', any('stiffness')],
    ],
  });
  expect(questionsOf(system)).toEqual([
    {
      kind: 'ANY_OF',
      couldRaiseTo: 'EMERGENCY_CALL',
      rules: ['rul_1', 'rul_2'],
      facts: ['+confusion', '+numb leg'],
    },
    { kind: 'ANY_OF', couldRaiseTo: 'SAME_DAY', rules: ['rul_0'], facts: ['+warmth', '+redness'] },
    { kind: 'ANY_OF', couldRaiseTo: 'ROUTINE', rules: ['rul_3'], facts: ['+stiffness'] },
  ]);
});

test('levels that are reached already are not asked about', () => {
  const system = namedBase({
    facts: ['confusion', 'warmth', 'stiffness'],
    rules: [
      ['Confusion', 'EMERGENCY_CALL', any('confusion')],
      ['Warmth', 'SAME_DAY', any('warmth')],
      ['Stiffness', 'ROUTINE', any('stiffness')],
    ],
  });
  expect(questionsOf(system, { present: ['warmth'] }).map(({ facts }) => facts)).toEqual([['+confusion']]);
  expect(questionsOf(system, { present: ['confusion'] })).toEqual([]);
});

test('of two facts of which one implies the other the wider is asked, so that one no closes both', () => {
  const system = namedBase({
    facts: ['swelling of one leg', 'leg swelling', 'calf pain', 'sudden calf pain'],
    implies: [
      ['swelling of one leg', 'leg swelling'],
      ['sudden calf pain', 'calf pain'],
    ],
    rules: [
      ['One leg', 'EMERGENCY_GO', any('swelling of one leg')],
      ['Swelling and sudden pain', 'EMERGENCY_GO', all('leg swelling', 'sudden calf pain')],
    ],
  });
  expect(questionsOf(system).map(({ facts }) => facts)).toEqual([['+leg swelling']]);
  expect(questionsOf(system, { absent: ['leg swelling'] })).toEqual([]);
});

test('a fact that many ways need closes them all at once', () => {
  const system = namedBase({
    facts: ['calf pain', 'warmth', 'redness', 'fever'],
    rules: [
      [
        'Clot',
        'EMERGENCY_GO',
        (names) => ({ op: 'all', of: [names.is('calf pain'), any('warmth', 'redness', 'fever')(names)] }),
      ],
    ],
  });
  expect(questionsOf(system).map(({ facts }) => facts)).toEqual([['+calf pain']]);
  expect(questionsOf(system, { present: ['calf pain'] }).map(({ facts }) => facts)).toEqual([
    ['+warmth', '+redness', '+fever'],
  ]);
});

test('more than 15 findings are asked in several questions', () => {
  const names = Array.from({ length: 34 }, (_, place) => `sign ${place}`);
  const system = namedBase({ facts: names, rules: [['Signs', 'EMERGENCY_CALL', any(...names)]] });
  expect(questionsOf(system).map(({ facts }) => facts.length)).toEqual([15, 15, 4]);
});

test('what is no finding is asked by itself: a wanted absence, one value of several, a measurement', () => {
  const system = namedBase({
    facts: [
      'pulse in the foot',
      'fever',
      ['severity', { kind: 'ENUM', values: ['mild', 'moderate', 'severe'] }],
      ['age', { kind: 'NUMBER', unit: '1', conversions: {} }],
    ],
    rules: [
      ['No pulse', 'EMERGENCY_CALL', ({ is }) => is('pulse in the foot', false)],
      ['Fever', 'EMERGENCY_CALL', any('fever')],
      [
        'Severe pain',
        'EMERGENCY_CALL',
        ({ is }) => ({ op: 'any', of: [is('severity', 'severe'), is('severity', 'moderate')] }),
      ],
      [
        'Age',
        'EMERGENCY_CALL',
        ({ atLeast }) => ({ op: 'any', of: [atLeast('age', 60), atLeast('age', 75)] }),
      ],
    ],
  });
  expect(questionsOf(system).map(({ kind, facts }) => [kind, ...facts])).toEqual([
    ['ANY_OF', '+fever'],
    ['ABSENT', '-pulse in the foot'],
    ['WHICH', 'severity 110'],
    ['MEASURE', 'age 110'],
  ]);
});

test('while no rule is true, what a rule of self-care needs is asked before what ROUTINE needs', () => {
  const system = namedBase({
    facts: ['warmth', 'bruise', 'cramp', 'leg cramp at night', 'stiffness'],
    rules: [
      ['Warmth', 'EMERGENCY_GO', any('warmth')],
      ['Stiffness', 'ROUTINE', any('stiffness')],
      [
        'Cramp',
        'SELF_CARE',
        ({ is }) => ({ op: 'all', of: [is('cramp'), is('warmth', false), is('bruise', false)] }),
      ],
    ],
  });
  expect(questionsOf(system).map(({ couldRaiseTo, facts }) => [couldRaiseTo, ...facts])).toEqual([
    ['EMERGENCY_GO', '+warmth'],
    ['SELF_CARE', '+bruise', '+cramp'],
    ['ROUTINE', '+stiffness'],
  ]);
});

test('what would do for self-care is asked all at once: any of several mild causes, and what must not be there', () => {
  const system = namedBase({
    facts: ['cramp', 'muscle cramp', 'strain', 'bruise'],
    rules: [
      ['Cramp', 'SELF_CARE', any('cramp', 'muscle cramp')],
      ['Strain', 'SELF_CARE', ({ is }) => ({ op: 'all', of: [is('strain'), is('bruise', false)] })],
    ],
  });
  expect(questionsOf(system).map(({ facts }) => facts)).toEqual([
    ['+cramp', '+muscle cramp', '+strain', '+bruise'],
  ]);
  expect(questionsOf(system, { present: ['cramp'] })).toEqual([]);
});

const SIGNS = [
  ['confusion', 'altered consciousness'],
  ['cold and pale leg'],
  ['difficulty breathing', 'wheezing'],
  ['high fever'],
  ['inability to bear weight'],
  ['numbness of the leg'],
  ['paralysis of the leg'],
  ['swelling of one leg'],
  ['popping sound'],
  ['chest pain'],
  ['lethargy', 'weakness'],
];
const CLOT = ['warmth', 'redness', 'fever', 'shortness of breath'];
const MILD = [
  'worsening pain',
  'pain despite treatment',
  'persistent cramps',
  'varicose veins',
  'pain on walking',
];

/** Eleven emergency signs, the clot rule, some reasons to see a doctor, and a cramp that may be treated at home. */
const calfPain: NamedSystem = {
  facts: ['calf pain', 'cramping pain', 'sudden pain', ...SIGNS.flat(), ...CLOT, ...MILD],
  implies: [
    ['high fever', 'fever'],
    ['difficulty breathing', 'shortness of breath'],
    ['cramping pain', 'calf pain'],
  ],
  rules: [
    ...SIGNS.map((sign) => [`Sign: ${sign.join(' or ')}`, 'EMERGENCY_CALL', any(...sign)] as const),
    ['Clot', 'EMERGENCY_GO', (names) => ({ op: 'all', of: [names.is('calf pain'), any(...CLOT)(names)] })],
    ['Persistent cramps', 'ROUTINE', all('cramping pain', 'persistent cramps')],
    ['Treatment fails', 'ROUTINE', all('calf pain', 'pain despite treatment')],
    ['Worsening', 'ROUTINE', all('calf pain', 'worsening pain')],
    ['Veins', 'ROUTINE', all('calf pain', 'varicose veins')],
    ['Claudication', 'ROUTINE', all('calf pain', 'pain on walking')],
    [
      'Cramp',
      'SELF_CARE',
      ({ is }) => ({
        op: 'all',
        of: [is('cramping pain'), ...[...SIGNS.flat(), ...CLOT].map((sign) => is(sign, false))],
      }),
    ],
  ],
};

/** Answers a question about findings truthfully: those that the person has are present, the others absent. */
function answered(
  system: System,
  state: KnownState,
  { facts }: Question,
  has: readonly string[],
): KnownState {
  const known = state.slice();
  for (const { fact, mask } of facts) {
    const isPresent = has.includes(system.base.space.facts[fact]?.label ?? '');
    known[fact] = (known[fact] ?? 0) & (isPresent ? mask : ~mask);
  }
  expect(closeState(system.base, known)).toBe(true);
  return known;
}

/** The questions that are asked, one after the other, until self-care may be shown, at most 20. */
function walk(system: System, start: KnownState, has: readonly string[]) {
  const asked: Question[] = [];
  let evaluation = evaluated(system, start);
  while (!reassures(evaluation) && asked.length < 20) {
    const [question] = evaluation.askNext;
    if (!question) break;
    asked.push(question);
    evaluation = evaluated(system, answered(system, evaluation.state, question, has));
  }
  return { asked, evaluation };
}

test('a typical cramp reaches self-care in at most 4 questions though 11 emergency signs stand guard', () => {
  const system = namedBase(calfPain);
  const start = system.stateWith({ present: ['calf pain'] });
  const { asked, evaluation } = walk(system, start, ['cramping pain']);
  expect(asked.map(({ couldRaiseTo }) => couldRaiseTo)).toEqual([
    'EMERGENCY_CALL',
    'EMERGENCY_GO',
    'SELF_CARE',
  ]);
  expect(reassures(evaluation)).toBe(true);
  expect(evaluation.askNext.map(({ couldRaiseTo }) => couldRaiseTo)).toEqual(['ROUTINE']);
});

test('one sign among the answers raises the level at once, and the questions below it fall away', () => {
  const system = namedBase(calfPain);
  const { askNext, state } = evaluated(system, system.stateWith({ present: ['calf pain'] }));
  const [first] = askNext;
  if (!first) throw new Error('nothing is asked');
  const after = evaluated(system, answered(system, state, first, ['chest pain']));
  expect([after.floor, after.askNext.length]).toEqual(['EMERGENCY_CALL', 0]);
});

test('a no to every question ends with no level and nothing that is left to ask', () => {
  const system = namedBase(calfPain);
  let evaluation = evaluated(system, system.stateWith({ present: ['calf pain'] }));
  let asked = 0;
  for (let [question] = evaluation.askNext; question; [question] = evaluation.askNext) {
    const state = answerNo(system.base, evaluation.state, question);
    if (!state) throw new Error('the graph does not allow a no');
    evaluation = evaluated(system, state);
    asked += 1;
  }
  expect([evaluation.floor, evaluation.ceiling]).toEqual(['NONE', 'NONE']);
  expect(asked).toBeLessThanOrEqual(4);
});
