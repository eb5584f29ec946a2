import type { CompiledNode } from '../compile/compiled.ts';
import { firedAt } from '../diff/outcome.ts';
import type { RuleLookup } from '../diff/rule-lookup.ts';
import { closedStateOf, termOfState } from '../diff/term-state.ts';
import { minimalTerms } from '../implicant/minimal-terms.ts';
import { rememberedTerms } from '../implicant/remembered-terms.ts';
import { URGENCY_LABELS, type Urgency, urgencyOfRank, urgencyRank } from '../rule/urgency.ts';
import { spend, workBudget } from '../work-budget.ts';
import type { CompiledContract } from './compile-contracts.ts';
import type { ContractVerdict, ContractWitness } from './contract-verdict.ts';
import { describeTerms } from './describe-term.ts';

/** Rules that may be looked at for one contract. */
const WORK = 50_000_000;

type RedFlag = CompiledContract & { readonly kind: 'RED_FLAG' };

/**
 * Whether the level is at least `floorAtLeast` wherever the condition of a contract is TRUE. It is looked at where just one implicant is
 * known: wherever the condition is TRUE more is known, and more knowledge never lowers the level.
 */
export function checkRedFlag(contract: RedFlag, lookup: RuleLookup): ContractVerdict {
  const { id, title, floorAtLeast } = contract.logic;
  const found = statesBelow(contract.node, floorAtLeast, lookup);
  if (found === 'TOO_LARGE') {
    const sentence = `${title}: its condition has more than 5,000 minimal combinations, or the rules are too many for them; split the contract`;
    const finding = {
      code: 'TOO_LARGE_TO_PROVE',
      severity: 'ERROR',
      subject: id,
      path: 'when',
      sentence,
    } as const;
    return { contract: id, kind: 'UNPROVED', witnesses: [], findings: [finding] };
  }
  if (found.below.length === 0) return holds(contract, found.isEver);
  const witnesses = leastKnown(found.below);
  const where = describeTerms(
    lookup.base.space,
    witnesses.map(({ term }) => term),
  );
  const levels = [...new Set(witnesses.map(({ floor }) => floor))]
    .map((floor) => `“${URGENCY_LABELS[floor]}”`)
    .join(' or ');
  const sentence = `${title}: with ${where} the rules answer only ${levels}, and not “${URGENCY_LABELS[floorAtLeast]}” or more; add or widen a rule of that level, or have the contract changed`;
  const finding = {
    code: 'CONTRACT_BROKEN',
    severity: 'ERROR',
    subject: id,
    path: 'when',
    sentence,
  } as const;
  return {
    ...{ contract: id, kind: 'BROKEN', witnesses },
    findings: [{ ...finding, witnesses: witnesses.map(({ term }) => term) }],
  };
}

interface Below {
  readonly witness: ContractWitness;
  /** All that is known there, what follows included. */
  readonly closed: ContractWitness['term'];
}

/** Where one implicant is known and the level is too low; `isEver` when some implicant does not contradict itself. */
function statesBelow(
  node: CompiledNode,
  floorAtLeast: Urgency,
  lookup: RuleLookup,
): { readonly below: readonly Below[]; readonly isEver: boolean } | 'TOO_LARGE' {
  const { base } = lookup;
  const terms = rememberedTerms(node, true, base.space);
  const budget = workBudget(WORK);
  if (!terms || !spend(budget, terms.length * base.rules.length)) return 'TOO_LARGE';
  const below: Below[] = [];
  let isEver = false;
  for (const term of terms) {
    const state = closedStateOf(base, term);
    if (!state) continue;
    isEver = true;
    const closed = termOfState(base.space, state);
    const floor = firedAt(lookup, closed, state)[0]?.rank ?? 0;
    if (floor < urgencyRank(floorAtLeast))
      below.push({ witness: { term, floor: urgencyOfRank(floor) }, closed });
  }
  return { below, isEver };
}

function leastKnown(below: readonly Below[]): readonly ContractWitness[] {
  const least = new Set(minimalTerms(below.map(({ closed }) => closed)));
  return below.filter(({ closed }) => least.has(closed)).map(({ witness }) => witness);
}

function holds({ logic: { id, title } }: RedFlag, isEver: boolean): ContractVerdict {
  const sentence = `${title}: its condition can never be true, so that the contract promises nothing; correct the condition or remove the contract`;
  const never = { code: 'NEVER_FIRES', severity: 'WARNING', subject: id, path: 'when', sentence } as const;
  return { contract: id, kind: 'HOLDS', witnesses: [], findings: isEver ? [] : [never] };
}
