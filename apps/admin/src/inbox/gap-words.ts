import type { GapCode } from '@symptograph/core';

/** What the kinds of gaps are called. */
export const GAP_WORDS: Readonly<Record<GapCode, string>> = {
  MUST_NOT_MISS_WITHOUT_RULE: 'must not be missed, no rule',
  MUST_NOT_MISS_WITHOUT_SYMPTOM: 'must not be missed, no symptom',
  MUST_NOT_MISS_WITHOUT_TEST: 'must not be missed, no test',
  MUST_NOT_MISS_WITHOUT_TREATMENT: 'must not be missed, no treatment',
  DOSE_WITHOUT_EVIDENCE: 'dose without evidence',
  EMERGENCY_WITHOUT_CONTRACT: 'emergency rule without contract',
  RED_FLAG_OF_LOW_CERTAINTY: 'red flag on weak evidence',
  RULE_WITHOUT_CASE: 'rule without case',
  RULE_REVIEW_DUE: 'rule due for review',
  STATEMENT_WITHOUT_EVIDENCE: 'statement without evidence',
  NUMBER_WITHOUT_QUOTE: 'number without quote',
  TREATMENT_WITHOUT_CAUTIONS: 'treatment without cautions',
  SOURCE_OUT_OF_DATE: 'source out of date',
  RULE_WITHOUT_REVIEW_DATE: 'rule without review date',
  SOURCE_WITHOUT_DATE: 'source without date',
  CONDITION_WITHOUT_CODE: 'condition without code',
};
