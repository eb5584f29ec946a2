import { conceptById } from '@symptograph/core';
import type {
  CeilingWitness,
  ConcludedThing,
  ConclusionList,
  Opening,
  Outcome,
  Witness,
} from '@symptograph/rules';
import type { BookSide } from '../rule-review/book-side.ts';
import type { Comparison } from '../rule-review/comparison.ts';
import { builder } from './builder.ts';
import { UrgencyEnum } from './enums.ts';
import { KnownFactsRef } from './known-facts.ts';
import { ConceptInterface } from './refs.ts';

/** Something that a comparison found, and the comparison. */
export interface Found<What> {
  readonly found: What;
  readonly comparison: Comparison;
}

interface OfSide<What> {
  readonly what: What;
  readonly side: BookSide;
}

const NamedRuleRef = builder.objectRef<OfSide<string>>('NamedRule').implement({
  description: 'A rule of one side of a comparison, published or proposed.',
  fields: (t) => ({
    ruleId: t.id({ description: 'Its id.', resolve: ({ what }) => what }),
    title: t.string({
      description: 'How people call it.',
      resolve: ({ what, side }) => side.texts.get(what)?.title ?? what,
    }),
  }),
});

const ConclusionKindEnum = builder.enumType('RuleConclusionKind', {
  description: 'What a rule concludes beside a level.',
  values: {
    SUGGESTS: { description: 'A condition to think of.', value: 'suggests' },
    RULES_OUT: { description: 'A condition that it speaks against.', value: 'rulesOut' },
    RAISES_PRIOR_OF: { description: 'A condition that is likelier from the outset.', value: 'raisesPriorOf' },
    TESTS: { description: 'A test to consider.', value: 'tests' },
  } as const satisfies Readonly<
    Record<string, { readonly description: string; readonly value: ConclusionList }>
  >,
});

const RuleConclusionRef = builder.objectRef<ConcludedThing>('RuleConclusion').implement({
  description: 'One thing that rules conclude beside a level.',
  fields: (t) => ({
    kind: t.field({
      type: ConclusionKindEnum,
      description: 'What is concluded of it.',
      resolve: ({ list }) => list,
    }),
    conceptId: t.id({ description: 'The id of the condition or test.', resolve: ({ id }) => id }),
    concept: t.field({
      type: ConceptInterface,
      nullable: true,
      description: 'The condition or test; null when the release that is read has none with this id.',
      resolve: ({ id }, _args, { graph }) => conceptById(graph.snapshot, id),
    }),
  }),
});

const RuleOutcomeRef = builder.objectRef<OfSide<Outcome>>('RuleOutcome').implement({
  description: 'What rules answer when just some facts are known.',
  fields: (t) => ({
    floor: t.field({
      type: UrgencyEnum,
      description: 'What is established.',
      resolve: ({ what }) => what.floor,
    }),
    ceiling: t.field({
      type: UrgencyEnum,
      description: 'What cannot be excluded.',
      resolve: ({ what }) => what.ceiling,
    }),
    rules: t.field({
      type: [NamedRuleRef],
      description: 'The rules that are true, the most urgent first.',
      resolve: ({ what, side }) => what.fired.map((id) => ({ what: id, side })),
    }),
  }),
});

export const RuleWitnessRef = builder.objectRef<Found<Witness>>('RuleWitness').implement({
  description:
    'A minimal combination of facts whose answer changes: with just these known the two sides answer differently, and whatever changes, changes where all that one of the witnesses says is known.',
  fields: (t) => ({
    known: t.field({
      type: KnownFactsRef,
      description: 'The facts.',
      resolve: ({ found, comparison }) => ({ term: found.term, space: comparison.space }),
    }),
    before: t.field({
      type: RuleOutcomeRef,
      description: 'What was answered.',
      resolve: ({ found, comparison }) => ({ what: found.before, side: comparison.before.side }),
    }),
    after: t.field({
      type: RuleOutcomeRef,
      description: 'What is answered now.',
      resolve: ({ found, comparison }) => ({ what: found.after, side: comparison.after.side }),
    }),
    lost: t.field({
      type: [RuleConclusionRef],
      description: 'What is no longer concluded.',
      resolve: ({ found }) => found.lost,
    }),
    gained: t.field({
      type: [RuleConclusionRef],
      description: 'What is concluded in addition.',
      resolve: ({ found }) => found.gained,
    }),
  }),
});

export const CeilingWitnessRef = builder.objectRef<Found<CeilingWitness>>('CeilingWitness').implement({
  description:
    'A minimal combination of facts that excludes what the changed rules ask for on one side alone, so that what cannot be excluded may differ.',
  fields: (t) => ({
    known: t.field({
      type: KnownFactsRef,
      description: 'The facts.',
      resolve: ({ found, comparison }) => ({ term: found.term, space: comparison.space }),
    }),
    before: t.field({
      type: UrgencyEnum,
      description: 'The most urgent level that the changed rules left open.',
      resolve: ({ found }) => found.before,
    }),
    after: t.field({
      type: UrgencyEnum,
      description: 'The most urgent level that they leave open now.',
      resolve: ({ found }) => found.after,
    }),
  }),
});

export const SelfCareOpeningRef = builder.objectRef<Found<Opening>>('SelfCareOpening').implement({
  description: 'A new way to SELF_CARE: it is shown now when this is known, and was not before.',
  fields: (t) => ({
    known: t.field({
      type: KnownFactsRef,
      description: 'The facts.',
      resolve: ({ found, comparison }) => ({ term: found.term, space: comparison.space }),
    }),
    guards: t.field({
      type: [NamedRuleRef],
      description: 'The rules that stood in the way before: more urgent and true, or not excluded.',
      resolve: ({ found, comparison }) =>
        found.guards.map((id) => ({ what: id, side: comparison.before.side })),
    }),
  }),
});
