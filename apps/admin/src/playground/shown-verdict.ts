import type { ContractFailure } from '@symptograph/rules';
import { termFacts } from '../rule-book/term-facts.ts';
import type { ShownVerdict } from './proved-change.ts';

/** A verdict on a contract in words, with what is known where it is not kept. */
export function shownVerdict({
  contract,
  verdict,
  space,
}: Pick<ContractFailure, 'contract' | 'verdict' | 'space'>): ShownVerdict {
  return {
    kind: verdict.kind,
    promised: contract.kind === 'RED_FLAG' ? contract.floorAtLeast : undefined,
    witnesses: verdict.witnesses.map(({ term, floor, redFlag }) => ({
      facts: termFacts(space, term),
      floor,
      redFlag: space.facts[redFlag ?? -1]?.label,
    })),
    sentences: verdict.findings.map(({ sentence }) => sentence),
  };
}
