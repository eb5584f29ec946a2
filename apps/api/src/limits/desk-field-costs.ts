import type { FieldCost } from './field-costs.ts';

/** Judging a change set is mostly shared by its fields. */
const judged: FieldCost = { work: 500 };
const described: FieldCost = { work: 50 };

/** The fields of the editorial desk that compute instead of reading, by `Type.field`; on the scale of `FIELD_COSTS`. */
export const DESK_FIELD_COSTS: Readonly<Record<string, FieldCost>> = {
  'Query.inbox': { work: 5_000 },
  'Query.curationGaps': { work: 5_000 },
  'ChangeSet.isBehind': judged,
  'ChangeSet.conflicts': judged,
  'ChangeSet.check': judged,
  'ChangeSet.requirement': judged,
  'ChangeSet.gate': judged,
  'ChangeSet.reviews': judged,
  'ChangeSet.ruleDiff': { work: 35_000 },
  'ChangeSet.impact': { work: 35_000 },
  'ChangeSet.witnesses': { work: 10_000 },
  'ChangeSetEvent.sentence': described,
  'ChangeSetEvent.details': described,
  'SuggestedEdit.details': described,
  'SuggestedEdit.problems': described,
  'Thread.isQuoteThere': described,
  'Source.addressCheck': { work: 10 },
};
