import { type ContractVerdict, checkContracts, compileWithContracts } from '@symptograph/rules';
import { memoised } from '../graph/memoised.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { askedByContracts, askedByRules } from './asked-in-rules.ts';
import { restrictVocabulary } from './restrict-vocabulary.ts';
import { ruleBookOf } from './rule-book.ts';

/**
 * Whether the rules of a graph keep its contracts, by the contracts' ids; proved once for each snapshot. Rules for clinicians keep no
 * contract, since what they wait for is seldom known, and break none, since they never reassure.
 */
export function contractVerdicts(snapshot: Snapshot): ReadonlyMap<string, ContractVerdict> {
  return verdictsOf(snapshot, 'contracts');
}

const verdictsOf = memoised((snapshot: Snapshot, _key: 'contracts'): ReadonlyMap<string, ContractVerdict> => {
  const { set, clinicianRules, contracts, vocabulary } = ruleBookOf(snapshot);
  if (contracts.length === 0) return new Map();
  const rules = set.rules.filter(({ id }) => !clinicianRules.has(id));
  const asked = [...askedByRules(set), ...askedByContracts(contracts)];
  const guarded = compileWithContracts({ ...set, rules }, contracts, restrictVocabulary(vocabulary, asked));
  const verdicts = checkContracts(guarded.base, guarded.contracts);
  return new Map(verdicts.map((verdict) => [verdict.contract, verdict]));
});
