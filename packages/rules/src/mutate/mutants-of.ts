import { criteriaOf } from '../check/check-rule-set.ts';
import { compileExpression } from '../compile/compile-expression.ts';
import type { CompiledRule, RuleBase } from '../compile/compiled.ts';
import { effectiveCondition } from '../normalize/effective-condition.ts';
import { type Criteria, inlineCriteria } from '../normalize/inline-criteria.ts';
import { normalize } from '../normalize/normalize.ts';
import { ruleHash } from '../normalize/rule-hash.ts';
import type { RuleLogic } from '../rule/rule-logic.ts';
import { urgencyRank } from '../rule/urgency.ts';
import { knownFacts } from '../vocabulary/known-facts.ts';
import type { KnownFact } from '../vocabulary/vocabulary.ts';
import type { CompiledSystem, Mutant } from './mutant.ts';
import { mutationsOf } from './mutations-of.ts';
import { namesCriterion } from './names-criterion.ts';
import { mutationsOfRule } from './rule-mutations.ts';

/**
 * Every rule set that differs from one by a single mistake in a rule of the base or in a criterion that such a rule names, in the order
 * of the set; each once, and none that comes out the same by its normal form.
 */
export function mutantsOf(system: CompiledSystem): readonly Mutant[] {
  const { base } = system;
  const hashes = new Map(base.rules.map(({ logic, hash }) => [logic.id, hash]));
  const seen = new Set<string>();
  return [...candidates(system)].filter(({ changed }) => {
    const key = [...changed].map(([id, rule]) => `${id} ${rule?.hash ?? ''}`).join('\n');
    const isSame = [...changed].every(([id, rule]) => rule?.hash === hashes.get(id));
    if (isSame || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function* candidates({ set, vocabulary, base }: CompiledSystem): Generator<Mutant> {
  const criteria = criteriaOf(set);
  const within = { base, facts: knownFacts(vocabulary) };
  for (const { logic } of base.rules) {
    const dropped = { operator: 'DROP_RULE', path: '', part: undefined, change: '' } as const;
    yield { ...dropped, subject: logic.id, changed: new Map([[logic.id, undefined]]) };
    for (const { mutation, rule } of mutationsOfRule(logic, base.space))
      yield* compiledMutant({ ...mutation, subject: logic.id }, [rule], { ...within, criteria });
  }
  for (const criterion of set.criteria) {
    const users = base.rules
      .map(({ logic }) => logic)
      .filter((logic) => namesCriterion(effectiveCondition(logic), criterion.id, criteria));
    if (users.length === 0) continue;
    for (const { mutation, condition } of mutationsOf(criterion.when, 'when', base.space)) {
      const mutated = new Map([...criteria, [criterion.id, { ...criterion, when: condition }]]);
      yield* compiledMutant({ ...mutation, subject: criterion.id }, users, { ...within, criteria: mutated });
    }
  }
}

/** What rules are compiled with. */
interface Within {
  readonly base: RuleBase;
  readonly facts: ReadonlyMap<string, KnownFact>;
  readonly criteria: Criteria;
}

/** The mutant whose rules are these; none when one of them has no meaning. */
function* compiledMutant(
  mutation: Omit<Mutant, 'changed'>,
  rules: readonly RuleLogic[],
  within: Within,
): Generator<Mutant> {
  const changed = rules.flatMap((rule) => compiled(rule, within) ?? []);
  if (changed.length === rules.length)
    yield { ...mutation, changed: new Map(changed.map((rule) => [rule.logic.id, rule])) };
}

/** A rule over the space of a base; undefined when it has no meaning there. */
function compiled(logic: RuleLogic, { base, facts, criteria }: Within): CompiledRule | undefined {
  const inlined = inlineCriteria(effectiveCondition(logic), criteria);
  if (!inlined.ok) return undefined;
  const condition = normalize(inlined.value);
  const node = compileExpression(condition, { space: base.space, facts });
  const rank = urgencyRank(logic.then.urgency ?? 'NONE');
  return node && { logic, rank, node, hash: ruleHash(condition, logic.then) };
}
