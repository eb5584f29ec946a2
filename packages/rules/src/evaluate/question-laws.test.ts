import { expect, test } from 'vitest';
import { closeState } from '../compile/close-state.ts';
import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { KnownState } from '../compile/fact-space.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import { withTerm } from '../implicant/term.ts';
import { TRUE, truthOf, UNKNOWN } from '../kleene/truth-of.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { randomOf } from '../testing/random.ts';
import { laterStates, randomPositions } from '../testing/random-position.ts';
import { answerNo } from './answer-no.ts';
import { evaluate } from './evaluate.ts';
import { openTerms } from './open-terms.ts';
import type { Question } from './question.ts';
import { residualTerms } from './residual-terms.ts';

function questionsIn(base: RuleBase, state: KnownState): readonly Question[] {
  const result = evaluate(base, state);
  if (!result.ok) throw new Error(result.error.sentence);
  return result.value.askNext;
}

function openRules({ rules }: RuleBase, state: KnownState, rank: number): readonly CompiledRule[] {
  return rules.filter((rule) => rule.rank === rank && truthOf(rule.node, state) === UNKNOWN);
}

/** Whether the graph lets some open literal of a rule be answered with no. */
function canBeDenied(base: RuleBase, state: KnownState, rule: CompiledRule): boolean {
  return openTerms(rule, state, base)
    .flat()
    .some((literal) => answerNo(base, state, { facts: [literal] }) !== undefined);
}

test('once all questions down to a level are answered no, no rule of that level is undetermined', () => {
  let levels = 0;
  for (const { base, state } of randomPositions(randomOf(41), 50, 5)) {
    const questions = questionsIn(base, state);
    for (const rank of new Set(questions.map(({ couldRaiseTo }) => urgencyRank(couldRaiseTo)))) {
      if (rank < urgencyRank('ROUTINE')) continue;
      const facts = questions
        .filter(({ couldRaiseTo }) => urgencyRank(couldRaiseTo) >= rank)
        .flatMap((question) => question.facts);
      const after = answerNo(base, state, { facts });
      if (!after) throw new Error('the graph does not allow a no to all of them');
      expect(openRules(base, after, rank).filter((rule) => canBeDenied(base, after, rule))).toEqual([]);
      levels += 1;
    }
  }
  expect(levels).toBeGreaterThan(80);
});

/** Whether a literal stands in some way of making a rule true that the graph allows. */
function couldRaise(base: RuleBase, state: KnownState, rule: CompiledRule, { fact, mask }: MaskedFact) {
  const ways = residualTerms(rule.node, true, { space: base.space, state }) ?? [];
  return ways
    .filter((way) => way.some((part) => part.fact === fact && (part.mask & mask) !== 0))
    .some((way) => closeState(base, withTerm(state, way)));
}

test('every fact that is asked could raise the level, or closes a rule that nothing makes true any more', () => {
  let raising = 0;
  for (const { base, states, state } of randomPositions(randomOf(42), 50, 5)) {
    const questions = questionsIn(base, state).filter(({ couldRaiseTo }) => couldRaiseTo !== 'SELF_CARE');
    for (const { couldRaiseTo, facts, rules } of questions) {
      const waiting = base.rules.filter(({ logic }) => rules.includes(logic.id));
      for (const literal of facts) {
        if (waiting.some((rule) => couldRaise(base, state, rule, literal))) {
          raising += 1;
          continue;
        }
        const others = questions
          .filter((other) => urgencyRank(other.couldRaiseTo) >= urgencyRank(couldRaiseTo))
          .flatMap((other) => other.facts.filter((part) => part !== literal));
        const after = answerNo(base, state, { facts: others }) ?? state;
        const open = openRules(base, after, urgencyRank(couldRaiseTo));
        const later = laterStates(states, after);
        expect(open.length).toBeGreaterThan(0);
        expect(open.every(({ node }) => later.every((more) => truthOf(node, more) !== TRUE))).toBe(true);
      }
    }
  }
  expect(raising).toBeGreaterThan(80);
});

test('a walk that always answers no ends, each fact being asked once at most for each of its values', () => {
  for (const { base, state } of randomPositions(randomOf(43), 40, 4)) {
    const values = base.space.facts.reduce((sum, { size }) => sum + size, 0);
    let known = state;
    let asked = 0;
    for (let [question] = questionsIn(base, known); question; [question] = questionsIn(base, known)) {
      const after = answerNo(base, known, question);
      if (!after) throw new Error('the graph does not allow a no');
      expect(after).not.toEqual(known);
      known = after;
      asked += 1;
      expect(asked).toBeLessThanOrEqual(values);
    }
  }
});

test('a question names at most 15 findings, or one fact of another kind', () => {
  for (const { base, state } of randomPositions(randomOf(44), 40, 5)) {
    for (const { kind, facts } of questionsIn(base, state)) {
      expect(facts.length).toBeGreaterThan(0);
      expect(facts.length).toBeLessThanOrEqual(kind === 'ANY_OF' ? 15 : 1);
    }
  }
});
