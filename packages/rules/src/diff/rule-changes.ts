import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import { type ExpressionChange, structuralDiff } from './structural-diff.ts';

/** A rule that is not the same on both sides. */
export interface RuleChange {
  readonly id: string;
  readonly kind: 'ADDED' | 'REMOVED' | 'CHANGED';
  readonly before: RuleLogic | undefined;
  readonly after: RuleLogic | undefined;
  /** Where the two conditions differ; empty when only the conclusion does, or for a rule on one side alone. */
  readonly condition: readonly ExpressionChange[];
}

/** A rule on both sides of a comparison; undefined where it is missing. */
export interface RulePair {
  readonly before: CompiledRule | undefined;
  readonly after: CompiledRule | undefined;
}

/** The rules that differ, paired by id: those whose hashes are not equal. */
export function changedRules(old: RuleBase, next: RuleBase): readonly RulePair[] {
  const byId = new Map(next.rules.map((rule) => [rule.logic.id, rule]));
  const pairs: RulePair[] = [];
  for (const before of old.rules) {
    const after = byId.get(before.logic.id);
    byId.delete(before.logic.id);
    if (after?.hash !== before.hash) pairs.push({ before, after });
  }
  return [...pairs, ...[...byId.values()].map((after) => ({ before: undefined, after }))];
}

/** What changed, for people, in the order of the titles. */
export function describeChanges(pairs: readonly RulePair[]): readonly RuleChange[] {
  return pairs
    .map(({ before, after }): RuleChange => {
      const [old, next] = [before?.logic, after?.logic];
      return {
        id: next?.id ?? old?.id ?? '',
        kind: !old ? 'ADDED' : next ? 'CHANGED' : 'REMOVED',
        before: old,
        after: next,
        condition: old && next ? structuralDiff(old.when, next.when) : [],
      };
    })
    .sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));
}

function titleOf({ before, after }: RuleChange): string {
  return after?.title ?? before?.title ?? '';
}
