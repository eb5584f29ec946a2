import {
  availability,
  type ConceptKind,
  commonness,
  conditionKind,
  describeMeasure,
  factorKind,
  riskFactorKind,
  symptomKind,
  testKind,
  treatmentKind,
} from '@symptograph/core';
import type { ReactNode } from 'react';
import type { ConceptRowFragment } from '../api/generated/graphql.ts';
import { ConceptNames } from '../statements/concept-names.tsx';
import { capitalised } from './capitalised.ts';

/** The names of the columns that a kind adds to its list. */
export const KIND_COLUMNS: Readonly<Record<ConceptKind, readonly string[]>> = {
  SYMPTOM: ['Type'],
  CONDITION: ['Type', 'How common'],
  DIAGNOSTIC_TEST: ['Type'],
  TREATMENT: ['Type', 'Availability'],
  RISK_FACTOR: ['Type', 'Can be changed'],
  ANATOMY: ['Part of'],
  FACTOR: ['Type'],
  OBSERVABLE: ['Unit'],
};

/** A concept's cells in the columns of its kind; `null` where nothing is known. */
export function kindCells(concept: ConceptRowFragment): readonly ReactNode[] {
  switch (concept.__typename) {
    case 'Symptom':
      return [capitalised(symptomKind.terms[concept.symptomKind].label)];
    case 'Condition':
      return [
        capitalised(conditionKind.terms[concept.conditionKind].label),
        concept.commonness && capitalised(commonness.terms[concept.commonness].label),
      ];
    case 'DiagnosticTest':
      return [capitalised(testKind.terms[concept.testKind].label)];
    case 'Treatment':
      return [
        capitalised(treatmentKind.terms[concept.treatmentKind].label),
        concept.availability && capitalised(availability.terms[concept.availability].label),
      ];
    case 'RiskFactor':
      return [
        capitalised(riskFactorKind.terms[concept.riskFactorKind].label),
        concept.modifiable === null ? null : concept.modifiable ? 'Yes' : 'No',
      ];
    case 'Anatomy':
      return [
        concept.partOf.length === 0 ? null : (
          <ConceptNames key="whole" concepts={concept.partOf} joint="and" />
        ),
      ];
    case 'Factor':
      return [capitalised(factorKind.terms[concept.factorKind].label)];
    case 'Observable':
      return [describeMeasure({ unit: concept.unit, evidence: '' })];
  }
}
