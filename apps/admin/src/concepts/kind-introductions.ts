import type { ConceptKind } from '@symptograph/core';

/** One sentence on each kind of concept, for its card and the head of its list. */
export const KIND_INTRODUCTIONS: Readonly<Record<ConceptKind, string>> = {
  SYMPTOM: 'What a person feels, and the signs that an examination finds.',
  CONDITION: 'Diseases, injuries and syndromes that can be behind a symptom.',
  DIAGNOSTIC_TEST: 'What is asked, examined or measured, and what a result suggests.',
  TREATMENT: 'What is done to cure, relieve or prevent, with steps and doses.',
  RISK_FACTOR: 'What makes a condition more or less likely.',
  ANATOMY: 'Parts of the body, from regions down to single muscles and vessels.',
  FACTOR: 'What brings a symptom on, worsens or eases it: walking, rest, night.',
  OBSERVABLE: 'Quantities that are measured, and the findings that follow from a value.',
};
