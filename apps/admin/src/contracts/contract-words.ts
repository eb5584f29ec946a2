import type { Contract } from '@symptograph/core';
import { type ContractLogic, type Reading, renderCondition, URGENCY_LABELS } from '@symptograph/rules';

/** What the kinds of contracts are called, and what each says. */
export const CONTRACT_KINDS: Readonly<
  Record<Contract['kind'], { readonly label: string; readonly description: string }>
> = {
  RED_FLAG: {
    label: 'Least level',
    description: 'Whenever its condition holds, the rules answer at least its level.',
  },
  REASSURANCE: {
    label: 'Limit on self-care',
    description: 'No rule concludes self-care while one of its warning signs may still be there.',
  },
};

/** What a contract demands of the rules, as an English sentence. */
export function contractSentence(contract: ContractLogic, reading: Reading): string {
  if (contract.kind === 'RED_FLAG')
    return `Whenever ${renderCondition(contract.when, reading)}, the rules answer at least “${URGENCY_LABELS[contract.floorAtLeast]}”.`;
  const signs = contract.redFlags.map(reading.ofFact);
  return `No rule concludes self-care while ${signs.length === 1 ? '' : 'any of '}${listed(signs)} may be present.`;
}

/** "a, b or c"; "a; b; or c" where a name has a comma of its own. */
function listed(names: readonly string[]): string {
  const isPlain = names.every((name) => !/,| or | and /.test(name));
  const before = names.slice(0, -1).join(isPlain ? ', ' : '; ');
  const last = names.at(-1) ?? 'nothing';
  return before === '' ? last : `${before}${isPlain ? '' : ';'} or ${last}`;
}
