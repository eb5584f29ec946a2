import type { Contract } from '@symptograph/core';
import { type Expression, factKey, literalsOf } from '@symptograph/rules';

type RedFlag = Extract<Contract, { readonly kind: 'RED_FLAG' }>;
type Reassurance = Extract<Contract, { readonly kind: 'REASSURANCE' }>;

/** A contract as one of another kind about the same facts: what its condition asks to be there become warning signs, or any of these its condition. */
export function asContractKind(contract: Contract, kind: Contract['kind']): Contract {
  if (contract.kind === 'RED_FLAG') return kind === 'RED_FLAG' ? contract : asReassurance(contract);
  return kind === 'REASSURANCE' ? contract : asRedFlag(contract);
}

function asReassurance({ when, floorAtLeast: _, ...common }: RedFlag): Contract {
  const present = [...literalsOf(when)].flatMap((literal) =>
    literal.op === 'is' && literal.in.includes(true) ? [literal.fact] : [],
  );
  const once = new Map(present.map((fact) => [factKey(fact), fact]));
  return { ...common, kind: 'REASSURANCE', redFlags: [...once.values()] };
}

function asRedFlag({ redFlags, ...common }: Reassurance): Contract {
  const of = redFlags.map((fact): Expression => ({ op: 'is', fact, in: [true] }));
  return { ...common, kind: 'RED_FLAG', when: { op: 'any', of }, floorAtLeast: 'EMERGENCY_CALL' };
}
