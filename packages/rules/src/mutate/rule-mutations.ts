import type { FactSpace } from '../compile/fact-space.ts';
import type { Expression } from '../expression/expression.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import { URGENCIES } from '../rule/urgency.ts';
import type { Mutation } from './mutation.ts';
import { mutationsOf } from './mutations-of.ts';

/** A rule with a mistake in it. */
export interface MutatedRule {
  readonly mutation: Mutation;
  readonly rule: RuleLogic;
}

/** Every rule that differs from this one by one mistake: in its level, its complaints, or its condition. */
export function* mutationsOfRule(rule: RuleLogic, space: FactSpace): Generator<MutatedRule> {
  yield* levels(rule);
  yield* scopes(rule);
  for (const { mutation, condition } of mutationsOf(rule.when, 'when', space))
    yield { mutation, rule: { ...rule, when: condition } };
}

/** One level up and one down, from calling an ambulance to self-care. */
function levels(rule: RuleLogic): readonly MutatedRule[] {
  const { urgency } = rule.then;
  if (urgency === undefined) return [];
  return [-1, 1].flatMap((step): readonly MutatedRule[] => {
    const next = URGENCIES[URGENCIES.indexOf(urgency) + step];
    if (next === undefined || next === 'NONE') return [];
    const mutation = {
      operator: 'MOVE_URGENCY',
      path: 'then.urgency',
      part: undefined,
      change: `${urgency} to ${next}`,
    } as const;
    return [{ mutation, rule: { ...rule, then: { ...rule.then, urgency: next } } }];
  });
}

/** Without its scope, so that it holds for every complaint; and without each of several complaints. */
function scopes(rule: RuleLogic): readonly MutatedRule[] {
  const without = (path: string, dropped: readonly string[], scope: readonly string[]): MutatedRule => {
    const of = dropped.map((concept): Expression => ({ op: 'is', fact: { concept }, in: [true] }));
    const part: Expression = { op: 'any', of };
    return { mutation: { operator: 'DROP_SCOPE', path, part, change: '' }, rule: { ...rule, scope } };
  };
  if (rule.scope.length === 0) return [];
  const each = rule.scope.map((concept, place) =>
    without(`scope.${place}`, [concept], rule.scope.toSpliced(place, 1)),
  );
  return [without('scope', rule.scope, []), ...(rule.scope.length > 1 ? each : [])];
}
