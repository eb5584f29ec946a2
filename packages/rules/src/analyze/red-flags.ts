import type { RuleBase } from '../compile/compiled.ts';
import type { MaskedFact } from '../compile/literal-mask.ts';
import type { CompiledContract } from '../contract/compile-contracts.ts';
import type { Term } from '../implicant/term.ts';
import { termsOf } from '../implicant/terms-of.ts';
import { isEmergency, urgencyRank } from '../rule/urgency.ts';
import type { AnalysedRule } from './analysis.ts';

/**
 * The values of facts that mean an emergency by themselves or with a complaint alone: an emergency rule or red-flag contract has an implicant
 * in which nothing else is asked for but complaints, which are the concepts in the scope of some rule; or a reassurance contract lists them.
 */
export function redFlagsOf(
  base: RuleBase,
  rules: readonly AnalysedRule[],
  contracts: readonly CompiledContract[],
): readonly MaskedFact[] {
  const complaints = new Set(
    base.rules.flatMap(({ logic }) => logic.scope.map((concept) => base.space.indexOf.get(concept))),
  );
  const ofRules = rules
    .filter(({ rule }) => rule.rank >= urgencyRank('EMERGENCY_GO'))
    .flatMap(({ ways }) => ways?.map(({ term }) => term) ?? []);
  const terms = [...ofRules, ...contracts.flatMap((contract) => termsOfContract(contract, base))];
  const flags = terms.flatMap((term) => {
    const [flag, ...others] = term.filter(({ fact }) => !complaints.has(fact));
    return flag && others.length === 0 ? [flag] : [];
  });
  return [...new Map(flags.map((flag) => [`${flag.fact}:${flag.mask}`, flag])).values()];
}

function termsOfContract(contract: CompiledContract, { space }: RuleBase): readonly Term[] {
  if (contract.kind === 'REASSURANCE') return contract.redFlags.map((flag) => [flag]);
  if (contract.kind === 'UNSOUND' || !isEmergency(contract.logic.floorAtLeast)) return [];
  return termsOf(contract.node, true, space) ?? [];
}
