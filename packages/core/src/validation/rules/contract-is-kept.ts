import { isContract } from '../../graph/subject-type.ts';
import { contractVerdicts } from '../../triage/contract-verdicts.ts';
import { problemsOfLanguage } from '../parts/problems-of-language.ts';
import { contractsAtStake } from '../parts/rule-dependents.ts';
import { defineRule, NONE } from '../rule.ts';

/** The rules keep every contract, by proof; the sentence names the least that has to be known for it to be broken. */
export const contractIsKept = defineRule({
  code: 'CONTRACT_NOT_KEPT',
  severity: 'ERROR',
  gate: 'INTEGRITY',
  problems(snapshot, contract) {
    if (!isContract(contract)) return NONE;
    const verdict = contractVerdicts(snapshot).get(contract.id);
    if (!verdict || verdict.kind === 'HOLDS') return NONE;
    return problemsOfLanguage(snapshot, contract, verdict.findings);
  },
  dependents: contractsAtStake,
});
