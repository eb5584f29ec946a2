import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import { ruleSetHash } from '../normalize/rule-hash.ts';
import type { RuleSet } from '../rule/rule-logic.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Mutation } from './mutation.ts';

/** Rules with the graph that gives them their meaning, compiled. */
export interface CompiledSystem {
  readonly set: RuleSet;
  readonly vocabulary: Vocabulary;
  readonly base: RuleBase;
}

/** A rule set with one mistake in it. */
export interface Mutant extends Mutation {
  /** Id of the rule or criterion that is changed. */
  readonly subject: string;
  /** The rules that come out otherwise, by id, compiled over the space of the base; undefined for one that is dropped. */
  readonly changed: ReadonlyMap<string, CompiledRule | undefined>;
}

/** The rules of a base as a mutant has them. */
export function mutatedBase(base: RuleBase, { changed }: Mutant): RuleBase {
  const rules = base.rules.flatMap((rule) => {
    const { id } = rule.logic;
    return changed.has(id) ? (changed.get(id) ?? []) : [rule];
  });
  const hash = ruleSetHash(rules.map(({ logic, hash: own }) => ({ id: logic.id, hash: own })));
  return { ...base, rules, hash };
}
