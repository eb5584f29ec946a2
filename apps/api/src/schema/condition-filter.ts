import type { ConditionSelection } from '@symptograph/core';
import type { ReadContext } from '../read-context.ts';
import { builder } from './builder.ts';
import { ConditionKindEnum, UrgencyEnum } from './enums.ts';
import { filterText, TEXT_FILTER_DESCRIPTION } from './query-text.ts';
import { idOfRef, idsOfRefs, sourceIdAt } from './references.ts';

const ConditionFilter = builder.inputType('ConditionFilter', {
  description: 'Which conditions to keep. Parts combine with AND; an absent part keeps all.',
  fields: (t) => ({
    text: t.string({
      description: TEXT_FILTER_DESCRIPTION,
    }),
    symptoms: t.field({
      type: ['ConceptRef'],
      description: 'Has all of these symptoms, each standing for itself and its subtypes.',
    }),
    riskFactors: t.field({
      type: ['ConceptRef'],
      description: 'All of these raise its risk, each standing for itself and its subtypes.',
    }),
    affects: t.field({ type: 'ConceptRef', description: 'Affects this structure or any part of it.' }),
    maxUrgency: t.field({
      type: [UrgencyEnum],
      description: 'The most urgent level that a rule about it can reach is one of these.',
    }),
    conditionKinds: t.field({ type: [ConditionKindEnum], description: 'Is of one of these kinds.' }),
    descendantOf: t.field({
      type: 'ConceptRef',
      description: 'A subtype of this condition, at any depth; the condition itself is not kept.',
    }),
    source: t.id({ description: 'It, or a statement that touches it, cites the source with this id.' }),
  }),
});

export const conditionFilterArg = builder.args((arg) => ({
  filter: arg.field({ type: ConditionFilter, description: 'Which to keep; all when omitted.' }),
}));

/** What a filter of conditions means, its references resolved. Throws as `idOfRef` does. */
export function conditionSelection(
  context: ReadContext,
  filter: typeof ConditionFilter.$inferInput | null | undefined,
): ConditionSelection {
  const { text, symptoms, riskFactors, affects, maxUrgency, conditionKinds, descendantOf, source } =
    filter ?? {};
  return {
    text: filterText(text),
    symptoms: idsOfRefs(context, symptoms, { at: 'filter.symptoms', kinds: ['SYMPTOM'] }),
    riskFactors: idsOfRefs(context, riskFactors, { at: 'filter.riskFactors', kinds: ['RISK_FACTOR'] }),
    affects: idOfRef(context, affects, { at: 'filter.affects', kinds: ['ANATOMY'] }),
    maxUrgency: maxUrgency ?? undefined,
    conditionKinds: conditionKinds ?? undefined,
    descendantOf: idOfRef(context, descendantOf, { at: 'filter.descendantOf', kinds: ['CONDITION'] }),
    source: sourceIdAt(context, source, 'filter.source'),
  };
}
