import {
  availability,
  commonness,
  conditionKind,
  describeMeasure,
  factorKind,
  origin,
  riskFactorKind,
  symptomKind,
  testKind,
  treatmentKind,
} from '@symptograph/core';
import { capitalised } from './capitalised.ts';
import type { ConceptView } from './load-concept.ts';

/** One short fact: what it is about, and what holds. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** The short facts that a concept's kind adds: its type, how common it is, where it can be had. */
export function kindFacts(concept: ConceptView): readonly Fact[] {
  switch (concept.__typename) {
    case 'Symptom':
      return [{ name: 'Type', value: capitalised(symptomKind.terms[concept.symptomKind].label) }];
    case 'Condition':
      return [
        { name: 'Type', value: capitalised(conditionKind.terms[concept.conditionKind].label) },
        ...optional('Among those with the complaint', concept.commonness, commonness),
        ...(concept.origins.length === 0
          ? []
          : [
              {
                name: 'Origin',
                value: capitalised(concept.origins.map((value) => origin.terms[value].label).join(' or ')),
              },
            ]),
      ];
    case 'DiagnosticTest':
      return [{ name: 'Type', value: capitalised(testKind.terms[concept.testKind].label) }];
    case 'Treatment':
      return [
        { name: 'Type', value: capitalised(treatmentKind.terms[concept.treatmentKind].label) },
        ...optional('Availability', concept.availability, availability),
      ];
    case 'RiskFactor':
      return [
        { name: 'Type', value: capitalised(riskFactorKind.terms[concept.riskFactorKind].label) },
        ...(concept.modifiable === null
          ? []
          : [{ name: 'Can be changed', value: concept.modifiable ? 'Yes' : 'No' }]),
      ];
    case 'Factor':
      return [{ name: 'Type', value: capitalised(factorKind.terms[concept.factorKind].label) }];
    case 'Observable':
      return [{ name: 'Unit', value: describeMeasure({ unit: concept.unit, evidence: '' }) }];
    case 'Anatomy':
      return [];
  }
}

function optional<Value extends string>(
  name: string,
  value: Value | null,
  { terms }: { readonly terms: Readonly<Record<Value, { readonly label: string }>> },
): readonly Fact[] {
  return value === null ? [] : [{ name, value: capitalised(terms[value].label) }];
}
