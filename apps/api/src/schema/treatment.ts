import { selectTreatments, TREATMENT_STATEMENT_KINDS, type TreatmentSelection } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { cited, citedEach } from './cited.ts';
import { TreatmentConnection } from './connections.ts';
import { DoseRef } from './dose.ts';
import { AvailabilityEnum, TreatmentKindEnum } from './enums.ts';
import { assertedStatements, relatedConcepts, relatedOfKind } from './graph-reads.ts';
import { GuidanceRef } from './guidance.ts';
import { pageArgs, pageOf } from './page.ts';
import { filterText, TEXT_FILTER_DESCRIPTION } from './query-text.ts';
import { bySlug, idOfRef } from './references.ts';
import { ConceptInterface, NodeRef, TreatmentRef, TreatmentStatementRef } from './refs.ts';

TreatmentRef.implement({
  description: 'Anything that is done to cure, relieve, slow down or prevent.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    treatmentKind: t.expose('treatmentKind', {
      type: TreatmentKindEnum,
      description: 'What kind of treatment it is.',
    }),
    availability: t.expose('availability', {
      type: AvailabilityEnum,
      nullable: true,
      description: 'How a person gets it.',
    }),
    instructions: t.field({
      type: [GuidanceRef],
      description: 'Ordered steps.',
      resolve: (treatment) => citedEach(treatment, treatment.instructions),
    }),
    dose: t.field({
      type: DoseRef,
      nullable: true,
      description: 'How much, how long and how often.',
      resolve: (treatment) => cited(treatment, treatment.dose),
    }),
    cautions: t.field({
      type: [GuidanceRef],
      description: 'What to watch out for.',
      resolve: (treatment) => citedEach(treatment, treatment.cautions),
    }),
    parts: t.field({
      type: [TreatmentRef],
      description: 'Treatments that belong to this bundle.',
      resolve: (treatment, _args, context) =>
        relatedOfKind(context, treatment, { kind: 'PART_OF', direction: 'IN', to: 'TREATMENT' }),
    }),
    treats: t.field({
      type: [TreatmentStatementRef],
      description: 'What it treats, relieves or prevents; the kind of each statement says which.',
      resolve: (treatment, _args, context) =>
        assertedStatements(context, treatment, { kinds: TREATMENT_STATEMENT_KINDS, direction: 'IN' }),
    }),
    contraindications: t.field({
      type: [ConceptInterface],
      description: 'Conditions and risk factors with which it must not be used.',
      resolve: (treatment, _args, context) =>
        relatedConcepts(context, treatment, { kind: 'CONTRAINDICATED_IN', direction: 'OUT' }),
    }),
  }),
});

const TreatmentFilter = builder.inputType('TreatmentFilter', {
  description: 'Which treatments to keep. Parts combine with AND; an absent part keeps all.',
  fields: (t) => ({
    text: t.string({
      description: TEXT_FILTER_DESCRIPTION,
    }),
    kinds: t.field({ type: [TreatmentKindEnum], description: 'Is of one of these kinds.' }),
    treats: t.field({
      type: 'ConceptRef',
      description: 'Treats, relieves or prevents this condition or symptom, or a subtype of it.',
    }),
  }),
});

function treatmentSelection(
  context: ReadContext,
  filter: typeof TreatmentFilter.$inferInput | null | undefined,
): TreatmentSelection {
  return {
    text: filterText(filter?.text),
    treatmentKinds: filter?.kinds ?? undefined,
    treats: idOfRef(context, filter?.treats, { at: 'filter.treats', kinds: ['CONDITION', 'SYMPTOM'] }),
  };
}

builder.queryField('treatment', (t) =>
  t.field({
    type: TreatmentRef,
    nullable: true,
    description: 'The treatment with a slug, or null.',
    args: {
      slug: t.arg.string({ required: true, description: 'Current or former slug: standing-calf-stretch.' }),
    },
    resolve: (_root, { slug }, context) => bySlug(context, 'TREATMENT', slug),
  }),
);

builder.queryField('treatments', (t) =>
  t.field({
    type: TreatmentConnection,
    description: 'Active treatments, by name.',
    args: {
      filter: t.arg({ type: TreatmentFilter, description: 'Which to keep; all when omitted.' }),
      ...pageArgs(),
    },
    resolve: (_root, args, context, info) => {
      const kept = selectTreatments(context.graph.snapshot, treatmentSelection(context, args.filter));
      return pageOf(kept, { args, context, info });
    },
  }),
);
