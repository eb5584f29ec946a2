import type { ConceptKind } from '@symptograph/core';

/** A question that a concept's page answers, with the section that does. */
export interface StartingQuestion {
  readonly question: string;
  readonly kind: ConceptKind;
  readonly slug: string;
  readonly section: string;
}

/** Questions to begin with, one for each kind of page; those whose concept is not in the graph are not shown. */
export const STARTING_QUESTIONS: readonly StartingQuestion[] = [
  {
    question: 'What can be behind pain in the calf?',
    kind: 'SYMPTOM',
    slug: 'calf-pain',
    section: 'has-symptom-of',
  },
  {
    question: 'What raises the risk of a deep vein thrombosis?',
    kind: 'CONDITION',
    slug: 'deep-vein-thrombosis',
    section: 'risk-raised-by',
  },
  {
    question: 'How is the Thompson test done, and what does it suggest?',
    kind: 'DIAGNOSTIC_TEST',
    slug: 'thompson-test',
    section: 'how-it-is-done',
  },
  {
    question: 'How long is a standing calf stretch held?',
    kind: 'TREATMENT',
    slug: 'standing-calf-stretch',
    section: 'dose',
  },
  {
    question: 'What eases neurogenic claudication?',
    kind: 'CONDITION',
    slug: 'neurogenic-claudication',
    section: 'has-symptom',
  },
  {
    question: 'Which conditions affect the calf or a part of it?',
    kind: 'ANATOMY',
    slug: 'calf',
    section: 'conditions',
  },
];
