import type { FactSpace } from '../compile/fact-space.ts';
import { URGENCY_LABELS } from '../rule/urgency.ts';
import type { RuleFinding } from '../rule-finding.ts';
import type { CompiledContract } from './compile-contracts.ts';
import type { ContractVerdict, ContractWitness } from './contract-verdict.ts';
import { describeTerm } from './describe-term.ts';

export type Reassurance = CompiledContract & { readonly kind: 'REASSURANCE' };

/** That self-care is shown while red flags are open, with a finding for each of them; `undecided` is a flag that has not been proved. */
export function reassuranceBroken(
  contract: Reassurance,
  space: FactSpace,
  {
    witnesses,
    undecided,
  }: { readonly witnesses: readonly ContractWitness[]; readonly undecided: string | undefined },
): ContractVerdict {
  const flags = [...new Set(witnesses.map(({ redFlag }) => redFlag))];
  const findings = flags.flatMap((flag) => {
    const [first, ...others] = witnesses.flatMap(({ redFlag, term }) => (redFlag === flag ? [term] : []));
    const label = space.facts[flag ?? -1]?.label;
    if (!first || label === undefined) return [];
    const more = others.length > 0 ? ` and in ${others.length} more ways` : '';
    const what = `self-care is advised with (${describeTerm(space, first)})${more} while ${label} is not known to be absent`;
    return [
      { ...finding(contract, 'CONTRACT_BROKEN', `${what}; ${remedy(label)}`), witnesses: [first, ...others] },
    ];
  });
  const open = undecided === undefined ? [] : reassuranceUnproved(contract, undecided).findings;
  return { contract: contract.logic.id, kind: 'BROKEN', witnesses, findings: [...findings, ...open] };
}

function remedy(label: string): string {
  return `have a rule of “${URGENCY_LABELS.SAME_DAY}” or more ask for ${label}, or the self-care rule for its absence`;
}

/** That no proof was reached, and at which rule or red flag. */
export function reassuranceUnproved(contract: Reassurance, where: string): ContractVerdict {
  const what = `too large to prove in full, undecided at ${where}; split the rules that are more urgent than “${URGENCY_LABELS.ROUTINE}” and have many alternatives`;
  const findings = [finding(contract, 'TOO_LARGE_TO_PROVE', what)];
  return { contract: contract.logic.id, kind: 'UNPROVED', witnesses: [], findings };
}

function finding({ logic: { id, title } }: Reassurance, code: string, what: string): RuleFinding {
  return { code, severity: 'ERROR', subject: id, path: 'redFlags', sentence: `${title}: ${what}` };
}
