import { expect, test } from 'vitest';
import { compileTogether } from '../compile/compile-together.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import type { Urgency } from '../rule/urgency.ts';
import { factId } from '../testing/random-system.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { classOfChange } from './change-class.ts';
import { diffRuleBases } from './diff-rule-bases.ts';
import type { RuleDiff } from './witness.ts';

const NAMES = ['calf pain', 'warmth', 'redness', 'fever', 'breathlessness', 'swelling', 'cramp', 'leg cramp'];
const [calfPain = '', warmth = '', redness = '', fever = '', breathless = '', swelling = '', cramp = ''] =
  NAMES.map((_, place) => factId(place));
const legCramp = factId(7);

const vocabulary: Vocabulary = {
  facts: NAMES.map((label, place) => ({
    fact: { concept: factId(place) },
    label,
    domain: { kind: 'BOOLEAN' },
  })),
  implications: [],
  names: {},
};

const present = (concept: string): Expression => ({ op: 'is', fact: { concept }, in: [true] });
const absent = (concept: string): Expression => ({ op: 'is', fact: { concept }, in: [false] });
const any = (...of: Expression[]): Expression => ({ op: 'any', of });
const all = (...of: Expression[]): Expression => ({ op: 'all', of });

function rule(
  id: string,
  when: Expression,
  urgency: Exclude<Urgency, 'NONE'>,
  suggests: string[] = [],
): RuleLogic {
  const then = { urgency, suggests, rulesOut: [], raisesPriorOf: [], tests: [] };
  return { id, title: id, scope: [calfPain], when, then };
}

const clot = rule('clot', any(...[warmth, redness, fever, breathless].map(present)), 'EMERGENCY_GO');
const selfCare = rule('cramp', present(cramp), 'SELF_CARE');

function compare(before: readonly RuleLogic[], after: readonly RuleLogic[], next = vocabulary) {
  const system = (rules: readonly RuleLogic[]) => ({ rules, criteria: [] });
  const [old, changed] = compileTogether(
    { set: system(before), vocabulary },
    { set: system(after), vocabulary: next },
  );
  const diff = diffRuleBases(old, changed);
  const told = classOfChange({ diff, isContractBroken: false, areTextsChanged: false });
  return {
    diff,
    told,
    lines: linesOf(
      diff,
      old.space.facts.map(({ label }) => label),
    ),
  };
}

function linesOf(diff: RuleDiff, labels: readonly string[]): readonly string[] {
  return diff.witnesses.map(({ term, before, after }) => {
    const facts = term.map(({ fact, mask }) => `${mask === 2 ? '+' : '-'}${labels[fact]}`);
    return `${facts.join(' ')}: ${before.floor} to ${after.floor}`;
  });
}

test('splitting the clot rule without fever is told as a fall from an emergency level, class S', () => {
  const lungs = rule('lungs', present(breathless), 'EMERGENCY_CALL');
  const vein = rule('vein', any(present(warmth), present(redness)), 'SAME_DAY');
  const { lines, told, diff } = compare([clot, selfCare], [lungs, vein, selfCare]);
  expect(lines).toEqual([
    '+calf pain +fever: EMERGENCY_GO to NONE',
    '+calf pain +warmth: EMERGENCY_GO to SAME_DAY',
    '+calf pain +redness: EMERGENCY_GO to SAME_DAY',
    '+calf pain +breathlessness: EMERGENCY_GO to EMERGENCY_CALL',
  ]);
  expect(told.class).toBe('S');
  expect(told.reasons.slice(0, 2)).toEqual(['LEAVES_EMERGENCY', 'OPENS_SELF_CARE']);
  expect(diff.openings.map(({ guards }) => guards)).toContainEqual(['clot']);
});

test('a rule written in another way is proved equivalent, class E', () => {
  const signs = [warmth, redness, fever, breathless].map(absent);
  const rewritten = { ...clot, when: { op: 'not', of: all(...signs) } } as const;
  expect(compare([clot], [rewritten])).toMatchObject({
    diff: { rules: [], witnesses: [], ceilings: [], openings: [] },
    told: { class: 'E', reasons: [] },
  });
  const longer = { ...clot, when: any(clot.when, all(present(warmth), present(swelling))) };
  const absorbed = compare([clot], [longer]);
  expect(absorbed.diff.rules).toMatchObject([{ kind: 'CHANGED' }]);
  expect(absorbed.told.class).toBe('E');
});

test('one more sign is an upgrade, class U, and one less urgent level below emergencies a downgrade, class D', () => {
  const wider = { ...clot, when: any(clot.when, present(swelling)) };
  const more = compare([clot, selfCare], [wider, selfCare]);
  expect(more.lines).toEqual(['+calf pain +swelling: NONE to EMERGENCY_GO']);
  expect(more.told.class).toBe('U');
  const sameDay = rule('swelling', present(swelling), 'SAME_DAY');
  const routine = rule('swelling', present(swelling), 'ROUTINE');
  const less = compare([clot, sameDay], [clot, routine]);
  expect(less.lines).toEqual(['+calf pain +swelling: SAME_DAY to ROUTINE']);
  expect(less.told.class).toBe('D');
});

test('asking for less before self-care is a new way to it, class S, though no level falls', () => {
  const guarded = { ...selfCare, when: all(present(cramp), absent(swelling)) };
  const { told, lines } = compare([clot, guarded], [clot, selfCare]);
  expect(lines).toEqual(['+calf pain +cramp: NONE to SELF_CARE']);
  expect(told).toEqual({ class: 'S', reasons: ['OPENS_SELF_CARE', 'UPGRADE', 'EXCLUDED_BY_MORE'] });
});

test('words alone are class U, a condition ruled out class D', () => {
  const { diff } = compare([clot], [clot]);
  expect(classOfChange({ diff, isContractBroken: false, areTextsChanged: true }).class).toBe('U');
  const ruledOut = { ...clot, then: { ...clot.then, rulesOut: ['con_cramp'] } };
  expect(compare([clot], [ruledOut]).told).toEqual({ class: 'D', reasons: ['RULED_OUT'] });
});

test('merging two concepts tells what the rule now says of those who report the other name', () => {
  const same = (a: string, b: string) => ({
    if: { fact: { concept: a }, in: [true] },
    then: { fact: { concept: b }, in: [true] },
  });
  const merged = { ...vocabulary, implications: [same(cramp, legCramp), same(legCramp, cramp)] };
  const { lines, diff, told } = compare(
    [selfCare, rule('legs', present(legCramp), 'ROUTINE')],
    [selfCare],
    merged,
  );
  expect(diff.isGraphChanged).toBe(true);
  expect(lines).toContain('+calf pain +leg cramp: ROUTINE to SELF_CARE');
  expect(told.class).toBe('S');
});

test('a new exclusion tells what can no longer be, and what can be said again without it', () => {
  const apart = {
    if: { fact: { concept: fever }, in: [true] },
    then: { fact: { concept: cramp }, in: [false] },
  };
  const excluding = { ...vocabulary, implications: [apart] };
  const { diff } = compare([clot, selfCare], [clot, selfCare], excluding);
  const facts = diff.impossible.map((term) => term.map(({ fact }) => fact));
  expect(facts).toHaveLength(1);
  expect(diff.possible).toEqual([]);
  expect(diff.witnesses).toEqual([]);
});
