import { checkCondition, type Known } from '../check/check-condition.ts';
import { checkNamed, errorOn } from '../check/check-rule-set.ts';
import { compileExpression } from '../compile/compile-expression.ts';
import type { CompiledNode } from '../compile/compiled.ts';
import type { FactSpace } from '../compile/fact-space.ts';
import { type MaskedFact, maskOf } from '../compile/literal-mask.ts';
import { type Criteria, inlineCriteria } from '../normalize/inline-criteria.ts';
import { normalize } from '../normalize/normalize.ts';
import type { ContractLogic } from '../rule/contract-logic.ts';
import type { RuleFinding } from '../rule-finding.ts';
import { knownFacts } from '../vocabulary/known-facts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { presenceOfEach } from './contract-conditions.ts';

type RedFlagLogic = ContractLogic & { readonly kind: 'RED_FLAG' };
type ReassuranceLogic = ContractLogic & { readonly kind: 'REASSURANCE' };

/** A contract over the masks of a space; UNSOUND when the graph gives it no meaning, with what is wrong. */
export type CompiledContract =
  | { readonly kind: 'RED_FLAG'; readonly logic: RedFlagLogic; readonly node: CompiledNode }
  | {
      readonly kind: 'REASSURANCE';
      readonly logic: ReassuranceLogic;
      readonly redFlags: readonly MaskedFact[];
    }
  | { readonly kind: 'UNSOUND'; readonly logic: ContractLogic; readonly findings: readonly RuleFinding[] };

/** What gives the words of contracts their meaning: the criteria of the rule set and a graph. */
export interface ContractContext {
  readonly criteria: Criteria;
  readonly vocabulary: Vocabulary;
}

/** Contracts over a space that holds their facts, which `contractConditions` names; one of each, in the same order. */
export function compileContracts(
  contracts: readonly ContractLogic[],
  space: FactSpace,
  { criteria, vocabulary }: ContractContext,
): readonly CompiledContract[] {
  const known: Known = { criteria, facts: knownFacts(vocabulary) };
  return contracts.map((logic) =>
    logic.kind === 'RED_FLAG' ? compileRedFlag(logic, space, known) : compileReassurance(logic, space, known),
  );
}

function compileRedFlag(logic: RedFlagLogic, space: FactSpace, known: Known): CompiledContract {
  const findings = checkNamed(logic, logic.when, known);
  const inlined = inlineCriteria(logic.when, known.criteria);
  if (findings.length > 0 || !inlined.ok) return { kind: 'UNSOUND', logic, findings };
  const node = compileExpression(normalize(inlined.value), { space, facts: known.facts });
  return node ? { kind: 'RED_FLAG', logic, node } : outOfSpace(logic, 'when');
}

function compileReassurance(logic: ReassuranceLogic, space: FactSpace, known: Known): CompiledContract {
  const presences = presenceOfEach(logic.redFlags);
  const findings = presences.flatMap((presence, place) =>
    checkCondition(presence, known, '').map((problem) =>
      errorOn(logic, { ...problem, path: `redFlags.${place}` }),
    ),
  );
  if (findings.length > 0) return { kind: 'UNSOUND', logic, findings };
  const redFlags = presences.flatMap((presence) => maskOf(space, known.facts, presence) ?? []);
  const isWhole = redFlags.length === presences.length;
  return isWhole ? { kind: 'REASSURANCE', logic, redFlags } : outOfSpace(logic, 'redFlags');
}

function outOfSpace(logic: ContractLogic, path: string): CompiledContract {
  const sentence = `asks about a value that rules and contracts together cut at more than 30 thresholds, or that they were not compiled with; use thresholds that rules use`;
  return { kind: 'UNSOUND', logic, findings: [errorOn(logic, { code: 'TOO_MANY_VALUES', path, sentence })] };
}
