import type { RuleSet } from '../rule/rule-logic.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildFactSpace } from './build-fact-space.ts';
import { compileRules, normalRules } from './compile-rules.ts';
import type { RuleBase } from './compiled.ts';

/** A rule set and the graph that gives it its meaning. */
export interface RuleSystem {
  readonly set: RuleSet;
  readonly vocabulary: Vocabulary;
}

/** Two rule sets, each with its graph, over one space of facts, so that they can be compared. */
export function compileTogether(old: RuleSystem, next: RuleSystem): readonly [RuleBase, RuleBase] {
  const conditions = [old, next].flatMap(({ set }) => normalRules(set).map(({ condition }) => condition));
  const space = buildFactSpace([old.vocabulary, next.vocabulary], conditions);
  return [compileRules(old.set, old.vocabulary, space), compileRules(next.set, next.vocabulary, space)];
}
