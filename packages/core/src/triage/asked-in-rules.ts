import { type ContractLogic, literalsOf, type RuleSet } from '@symptograph/rules';
import type { CaseFinding } from '../vocabulary/rules/case.ts';
import type { AskedFact } from './asked-fact.ts';

/** All facts that rules and criteria ask about, in their order, repetitions included: what their vocabulary must hold. */
export function askedByRules({ rules, criteria }: RuleSet): readonly AskedFact[] {
  return [
    ...rules.flatMap(({ scope }) => scope.map((concept) => ({ fact: { concept } }))),
    ...[...rules, ...criteria].flatMap(({ when }) => [...literalsOf(when)]),
  ];
}

/** All facts that contracts ask about. */
export function askedByContracts(contracts: readonly ContractLogic[]): readonly AskedFact[] {
  return contracts.flatMap((contract) =>
    contract.kind === 'RED_FLAG'
      ? [...literalsOf(contract.when)]
      : contract.redFlags.map((fact) => ({ fact })),
  );
}

/** The fact that a finding of a case tells of. */
export function askedByFinding({ concept, qualifiers, unit }: CaseFinding): AskedFact {
  const slots = Object.entries(qualifiers ?? {}).flatMap(([slot, values]) =>
    values === undefined ? [] : [[slot, values] as const],
  );
  if (slots.length === 0) return { fact: { concept }, unit };
  return { fact: { concept, qualifiers: Object.fromEntries(slots) }, unit };
}

/** Ids of the complaints, conditions and tests that rules are about or conclude. */
export function namedByRules({ rules }: Pick<RuleSet, 'rules'>): readonly string[] {
  return rules.flatMap(({ scope, then }) => [
    ...scope,
    ...then.suggests,
    ...then.rulesOut,
    ...then.raisesPriorOf,
    ...then.tests,
  ]);
}
