import { canonicalJson } from '../canonical-json.ts';
import type { Expression } from '../expression/expression.ts';
import { normalRules } from '../normalize/normal-rules.ts';
import type { RuleSet } from '../rule/rule-logic.ts';
import type { Implication, Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildFactSpace } from './build-fact-space.ts';
import { compileRules } from './compile-rules.ts';
import type { RuleBase } from './compiled.ts';

/** A rule set and the graph that gives it its meaning. */
export interface RuleSystem {
  readonly set: RuleSet;
  readonly vocabulary: Vocabulary;
}

/**
 * Two rule sets, each with its graph, over one space of facts, so that they can be compared. Beside the facts that rules ask about it holds
 * those of which something follows in one of the graphs alone: whoever reports one of them may be answered differently.
 */
export function compileTogether(old: RuleSystem, next: RuleSystem): readonly [RuleBase, RuleBase] {
  const asked = [old, next].flatMap(({ set }) => normalRules(set).map(({ condition }) => condition));
  const moved = differingLiterals(old.vocabulary, next.vocabulary);
  const space = buildFactSpace([old.vocabulary, next.vocabulary], [...asked, ...moved]);
  return [compileRules(old.set, old.vocabulary, space), compileRules(next.set, next.vocabulary, space)];
}

/** Both ends of the implications that only one of two graphs has, as conditions. */
function differingLiterals(old: Vocabulary, next: Vocabulary): readonly Expression[] {
  if (old === next) return [];
  const left = new Map(old.implications.map((each) => [canonicalJson(each), each]));
  const alone: Implication[] = [];
  for (const implication of next.implications) {
    if (!left.delete(canonicalJson(implication))) alone.push(implication);
  }
  return [...left.values(), ...alone]
    .flatMap((each) => [each.if, each.then])
    .map((literal) => ('in' in literal ? { op: 'is', ...literal } : { op: 'compare', ...literal }));
}
