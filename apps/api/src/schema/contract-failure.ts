import type { ContractFailure, ContractWitness, FactSpace } from '@symptograph/rules';
import { builder } from './builder.ts';
import { UrgencyEnum } from './enums.ts';
import { KnownFactsRef } from './known-facts.ts';
import { RuleFindingRef } from './rule-finding.ts';

const FailureKindEnum = builder.enumType('ContractFailureKind', {
  description: 'In which way a contract is not kept.',
  values: {
    BROKEN: { description: 'It is proved that the rules do not keep it.' },
    UNPROVED: { description: 'It has no meaning here, or is too large to prove.' },
  } as const,
});

interface WitnessInSpace {
  readonly witness: ContractWitness;
  readonly space: FactSpace;
}

const ContractWitnessRef = builder.objectRef<WitnessInSpace>('ContractWitness').implement({
  description: 'The least that has to be known for a contract to be broken.',
  fields: (t) => ({
    known: t.field({
      type: KnownFactsRef,
      description: 'The facts.',
      resolve: ({ witness: { term }, space }) => ({ term, space }),
    }),
    floor: t.field({
      type: UrgencyEnum,
      description: 'The level that the rules for everybody reach there.',
      resolve: ({ witness }) => witness.floor,
    }),
  }),
});

export const ContractFailureRef = builder.objectRef<ContractFailure>('ContractFailure').implement({
  description: 'What rules must always keep, and these do not.',
  fields: (t) => ({
    contractId: t.id({ description: 'The id of the contract.', resolve: ({ contract }) => contract.id }),
    title: t.string({ description: 'What it promises.', resolve: ({ contract }) => contract.title }),
    kind: t.field({
      type: FailureKindEnum,
      description: 'Whether it is broken, or only not proved.',
      resolve: ({ verdict }) => (verdict.kind === 'BROKEN' ? 'BROKEN' : 'UNPROVED'),
    }),
    heldBefore: t.exposeBoolean('heldBefore', {
      description: 'Whether the rules before kept it, so that the change is what breaks it.',
    }),
    witnesses: t.field({
      type: [ContractWitnessRef],
      description: 'Where it shows.',
      resolve: ({ verdict, space }) => verdict.witnesses.map((witness) => ({ witness, space })),
    }),
    findings: t.field({
      type: [RuleFindingRef],
      description: 'What is wrong, in sentences.',
      resolve: ({ verdict, space }) => verdict.findings.map((finding) => ({ finding, space })),
    }),
  }),
});
