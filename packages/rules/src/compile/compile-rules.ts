import { checkRuleSet } from '../check/check-rule-set.ts';
import type { Expression } from '../expression/expression.ts';
import { normalRules } from '../normalize/normal-rules.ts';
import { ruleSetHash } from '../normalize/rule-hash.ts';
import { remembered } from '../remembered.ts';
import type { RuleLogic, RuleSet } from '../rule/rule-logic.ts';
import { urgencyRank } from '../rule/urgency.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { knownFacts } from '../vocabulary/known-facts.ts';
import type { KnownFact, Vocabulary } from '../vocabulary/vocabulary.ts';
import { buildFactSpace } from './build-fact-space.ts';
import { compileExpression } from './compile-expression.ts';
import { compileImplications } from './compile-implications.ts';
import type { CompiledRule, RuleBase } from './compiled.ts';
import type { FactSpace } from './fact-space.ts';

/**
 * A rule set ready to be evaluated against a graph. Give a space to compare it with another rule set or graph, one that holds the
 * facts of both. A rule that the graph gives no meaning is left out, with a finding that says why.
 */
export function compileRules(set: RuleSet, vocabulary: Vocabulary, shared?: FactSpace): RuleBase {
  const normal = normalRules(set);
  const space =
    shared ??
    buildFactSpace(
      [vocabulary],
      normal.map(({ condition }) => condition),
    );
  const found = checkRuleSet(set, vocabulary);
  const compiled = compiledOver(space)(knownFacts(vocabulary));
  const broken = new Set(found.filter(({ severity }) => severity === 'ERROR').map(({ subject }) => subject));
  const rules: CompiledRule[] = [];
  const findings: RuleFinding[] = [...found];
  for (const { logic, condition, hash } of normal) {
    if (broken.has(logic.id)) continue;
    const node = compiled(condition);
    const rank = urgencyRank(logic.then.urgency ?? 'NONE');
    if (node) rules.push({ logic, rank, node, hash });
    else findings.push(tooManyThresholds(logic));
  }
  return {
    space,
    implications: compileImplications(space, vocabulary),
    rules,
    get hash() {
      return hashOf(rules);
    },
    findings,
  };
}

/** Worked out when somebody asks: a proof does not. */
const hashOf = remembered((rules: readonly CompiledRule[]) =>
  ruleSetHash(rules.map(({ logic, hash }) => ({ id: logic.id, hash }))),
);

const compiledOver = remembered((space: FactSpace) =>
  remembered((facts: ReadonlyMap<string, KnownFact>) =>
    remembered((condition: Expression) => compileExpression(condition, { space, facts })),
  ),
);

function tooManyThresholds({ id, title }: RuleLogic): RuleFinding {
  const sentence = `${title}: asks about a value that all rules together cut at more than 30 thresholds; use thresholds that other rules use`;
  return { code: 'TOO_MANY_VALUES', severity: 'ERROR', subject: id, path: 'when', sentence };
}
