import type { Term } from '@symptograph/rules';
import { compareSides } from '../rule-review/compare-sides.ts';
import type { Comparison } from '../rule-review/comparison.ts';
import { builder } from './builder.ts';
import { CaseFlipRef } from './case-flip.ts';
import { RuleChangeClassEnum, RuleChangeReasonEnum } from './change-class-enum.ts';
import { ContractFailureRef } from './contract-failure.ts';
import { KnownFactsRef } from './known-facts.ts';
import { limitNewFacts } from './limit-new-facts.ts';
import { firstOf } from './page.ts';
import { RuleBookInput, sideOf } from './rule-book-input.ts';
import { RuleChangeRef } from './rule-change.ts';
import { RuleFindingRef } from './rule-finding.ts';
import { CeilingWitnessRef, type Found, RuleWitnessRef, SelfCareOpeningRef } from './rule-witness.ts';

const DEFAULT_FIRST = 100;

/** A comparison, and how many items of each list are told. */
interface Told {
  readonly comparison: Comparison;
  readonly first: number;
}

export const RuleDiffRef = builder.objectRef<Told>('RuleDiff').implement({
  description:
    'All that differs between two rule books, rules and graphs, with the proof that nothing else does: exact and complete for the facts that they name, save where findings say that something could not be proved.',
  fields: (t) => ({
    class: t.field({
      type: RuleChangeClassEnum,
      description: 'The class of the change: that of its gravest reason.',
      resolve: ({ comparison }) => comparison.class,
    }),
    reasons: t.field({
      type: [RuleChangeReasonEnum],
      description: 'Why, the gravest first; none for class E.',
      resolve: ({ comparison }) => comparison.reasons,
    }),
    fromRelease: t.int({
      description: 'The release on the old side.',
      resolve: ({ comparison }) => comparison.before.side.graph.release.number,
    }),
    toRelease: t.int({
      description: 'The release on the new side.',
      resolve: ({ comparison }) => comparison.after.side.graph.release.number,
    }),
    graphChanged: t.boolean({
      description: 'Whether the two graphs let different things follow from each other.',
      resolve: ({ comparison }) => comparison.diff.isGraphChanged,
    }),
    changes: t.field({
      type: [RuleChangeRef],
      description: 'The rules that differ, by title.',
      resolve: ({ comparison: { diff, before, after }, first }) =>
        diff.rules.slice(0, first).map((change) => ({ change, before: before.review, after: after.review })),
    }),
    witnesses: t.field({
      type: [RuleWitnessRef],
      description: 'Where answers differ; those that leave an emergency level first.',
      resolve: (told) => found(told, told.comparison.diff.witnesses),
    }),
    witnessCount: t.int({
      description: 'How many witnesses there are, told or not.',
      resolve: ({ comparison }) => comparison.diff.witnesses.length,
    }),
    ceilings: t.field({
      type: [CeilingWitnessRef],
      description: 'Where what cannot be excluded may differ.',
      resolve: (told) => found(told, told.comparison.diff.ceilings),
    }),
    openings: t.field({
      type: [SelfCareOpeningRef],
      description: 'New ways to SELF_CARE.',
      resolve: (told) => found(told, told.comparison.diff.openings),
    }),
    impossible: t.field({
      type: [KnownFactsRef],
      description: 'Minimal combinations that contradict themselves now and did not before.',
      resolve: (told) => terms(told, told.comparison.diff.impossible),
    }),
    possible: t.field({
      type: [KnownFactsRef],
      description: 'Minimal combinations that contradicted themselves before and do not now.',
      resolve: (told) => terms(told, told.comparison.diff.possible),
    }),
    contracts: t.field({
      type: [ContractFailureRef],
      description: 'Contracts that the rules of the new side do not keep, whether those before did or not.',
      resolve: ({ comparison, first }) => comparison.contracts.slice(0, first),
    }),
    flips: t.field({
      type: [CaseFlipRef],
      description: 'Cases that are answered differently; those that are no longer right first.',
      resolve: ({ comparison, first }) => comparison.flips.slice(0, first),
    }),
    findings: t.field({
      type: [RuleFindingRef],
      description:
        'Rules that have no meaning, which are left out, and what was too large to prove. When there is any, the lists may lack something, and the class is S.',
      resolve: ({ comparison: { diff, space }, first }) =>
        diff.findings.slice(0, first).map((finding) => ({ finding, space })),
    }),
    truncated: t.boolean({
      description: 'Whether a list has more than first items, which are not told.',
      resolve: ({ comparison: { diff, contracts, flips }, first }) =>
        [
          diff.rules,
          diff.witnesses,
          diff.ceilings,
          diff.openings,
          diff.impossible,
          diff.possible,
          diff.findings,
          contracts,
          flips,
        ].some(({ length }) => length > first),
    }),
  }),
});

function found<What>({ comparison, first }: Told, all: readonly What[]): readonly Found<What>[] {
  return all.slice(0, first).map((each) => ({ found: each, comparison }));
}

function terms({ comparison, first }: Told, all: readonly Term[]) {
  return all.slice(0, first).map((term) => ({ term, space: comparison.space }));
}

builder.queryField('ruleDiff', (t) =>
  t.field({
    type: RuleDiffRef,
    description:
      'What a change of rules or of the graph does, proved: proposed rules against the published ones, or one release against another. Nothing is kept of what is proposed.',
    args: {
      from: t.arg({
        type: RuleBookInput,
        description: 'The old side; what the request reads, as published, when omitted.',
      }),
      to: t.arg({ type: RuleBookInput, required: true, description: 'The new side.' }),
      first: t.arg.int({
        defaultValue: DEFAULT_FIRST,
        description: 'How many items of each list to tell, 0 to 100.',
      }),
    },
    resolve: async (_root, { from, to, first }, context) => {
      const most = firstOf(first ?? DEFAULT_FIRST);
      const sides = [await sideOf(context, from, 'from'), await sideOf(context, to, 'to')] as const;
      limitNewFacts(sides);
      return { comparison: await compareSides(...sides, context.prove), first: most };
    },
  }),
);
