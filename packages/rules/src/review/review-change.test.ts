import { expect, test } from 'vitest';
import type { Expression } from '../expression/expression.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import type { Urgency } from '../rule/urgency.ts';
import { factId } from '../testing/random-system.ts';
import { reviewChange } from './review-change.ts';
import type { ReviewSide } from './review-side.ts';

const [fever, cramp, score] = [factId(1), factId(2), factId(3)];

const present = (concept: string): Expression => ({ op: 'is', fact: { concept }, in: [true] });

function rule(id: string, when: Expression, urgency: Exclude<Urgency, 'NONE'>): RuleLogic {
  return {
    ...{ id, title: id, scope: [], when },
    then: { urgency, suggests: [], rulesOut: [], raisesPriorOf: [], tests: [] },
  };
}

const feverRule = rule('fever', present(fever), 'EMERGENCY_GO');
const crampRule = rule('cramp', present(cramp), 'SELF_CARE');
const scoreRule = rule('score', present(score), 'SAME_DAY');
const flagged: ContractLogic = {
  ...{ kind: 'RED_FLAG', id: 'flag', title: 'fever is an emergency' },
  ...{ when: present(fever), floorAtLeast: 'EMERGENCY_GO' },
};

function side(rules: readonly RuleLogic[]): ReviewSide {
  return {
    set: { rules, criteria: [] },
    vocabulary: {
      facts: [fever, cramp, score].map((concept) => ({
        ...{ fact: { concept }, label: concept },
        domain: { kind: 'BOOLEAN' as const },
      })),
      implications: [],
      names: {},
    },
    clinicianRules: ['score'],
    contracts: [flagged],
    cases: [
      {
        ...{ id: 'hot', title: 'hot', expected: 'EMERGENCY_GO', acceptable: ['EMERGENCY_GO'] },
        observations: [{ fact: { concept: fever }, in: [true] }],
      },
      {
        ...{ id: 'scored', title: 'scored', expected: 'NONE', acceptable: ['NONE'] },
        observations: [{ fact: { concept: score }, in: [true] }],
      },
    ],
  };
}

test('a change that breaks a contract says so with its witness, and which cases flip', () => {
  const weaker = rule('fever', present(fever), 'SAME_DAY');
  const told = reviewChange(side([feverRule, crampRule]), side([weaker, crampRule]), false);
  expect(told).toMatchObject({
    class: 'S',
    contracts: [{ heldBefore: true, verdict: { kind: 'BROKEN', witnesses: [{ floor: 'SAME_DAY' }] } }],
    replay: { flips: [{ case: { id: 'hot' }, kind: 'WORSE' }] },
  });
  expect(told.reasons).toEqual(expect.arrayContaining(['CONTRACT_BROKEN', 'LEAVES_EMERGENCY']));
});

test('a contract that was broken before is told, and is not what the change broke', () => {
  const later = rule('more', present(cramp), 'ROUTINE');
  const told = reviewChange(side([crampRule]), side([crampRule, later]), false);
  expect(told.contracts).toMatchObject([{ heldBefore: false, verdict: { kind: 'BROKEN' } }]);
  expect(told.class).toBe('U');
});

test('rules for clinicians are proved and replayed, and what everybody is answered without them is the same', () => {
  const told = reviewChange(side([feverRule, scoreRule]), side([feverRule]), false);
  expect(told.diff.witnesses).toMatchObject([{ before: { floor: 'SAME_DAY' }, after: { floor: 'NONE' } }]);
  expect(told).toMatchObject({ class: 'D', contracts: [], replay: { flips: [{ case: { id: 'scored' } }] } });
});

test('what a clinician rule hides from all rules is told of what everybody is answered', () => {
  const open = rule('open', present(score), 'SAME_DAY');
  const told = reviewChange(side([feverRule, scoreRule, open]), side([feverRule, scoreRule]), false);
  expect(told.diff.witnesses).toMatchObject([{ before: { floor: 'SAME_DAY' }, after: { floor: 'NONE' } }]);
});

test('a rule without meaning makes a change one of the gravest class', () => {
  const lost = rule('lost', present(factId(9)), 'ROUTINE');
  const told = reviewChange(side([feverRule]), side([feverRule, lost]), false);
  expect(told.diff.findings).toMatchObject([{ code: 'UNKNOWN_FACT', subject: 'lost' }]);
  expect(told).toMatchObject({ class: 'S', reasons: ['UNPROVED'] });
});

test('a contract that is taken back or made weaker is a matter of safety, and its old words are still held', () => {
  const before = side([feverRule]);
  const none = reviewChange(before, { ...before, contracts: [] }, false);
  expect(none).toMatchObject({ class: 'S', reasons: ['CONTRACT_CHANGED'], contracts: [] });
  const weaker = { ...flagged, floorAtLeast: 'ROUTINE' as const };
  const lower = { ...side([rule('fever', present(fever), 'ROUTINE')]), contracts: [weaker] };
  const told = reviewChange(before, lower, false);
  expect(told.contracts).toMatchObject([{ contract: { floorAtLeast: 'EMERGENCY_GO' }, heldBefore: true }]);
  expect(told.reasons).toEqual(expect.arrayContaining(['CONTRACT_BROKEN', 'CONTRACT_CHANGED']));
  const renamed = { ...before, contracts: [{ ...flagged, title: 'another name' }] };
  expect(reviewChange(before, renamed, false).class).toBe('E');
});

test('a case is answered on each side as the graph of that side reads it', () => {
  const before = side([feverRule]);
  const [hot, scored] = before.cases;
  if (!hot || !scored) throw new Error('There are two cases.');
  const cases = [hot, { ...scored, observations: hot.observations }];
  const told = reviewChange(before, { ...before, cases }, false);
  expect(told.replay.flips).toMatchObject([
    { case: { id: 'scored' }, before: { floor: 'NONE' }, after: { floor: 'EMERGENCY_GO' } },
  ]);
  const lost = { ...before, cases: [{ ...hot, isContradictory: true }] };
  expect(reviewChange(before, lost, false).replay).toMatchObject({ contradictory: ['hot'], flips: [] });
});
