import type { ConceptKind } from '@symptograph/core';
import type { ConceptRowFragment } from '../api/generated/graphql.ts';
import { conceptRef } from './concept-path.ts';

/** What separates several values in one cell. */
const BETWEEN = ' | ';

/** Of a kind alone, named as the fields of the API. */
const KIND_COLUMNS: Readonly<Record<ConceptKind, readonly string[]>> = {
  SYMPTOM: ['symptomKind'],
  CONDITION: ['conditionKind', 'commonness', 'mustNotMiss'],
  DIAGNOSTIC_TEST: ['testKind'],
  TREATMENT: ['treatmentKind', 'availability'],
  RISK_FACTOR: ['riskFactorKind', 'modifiable'],
  ANATOMY: ['partOf'],
  FACTOR: ['factorKind'],
  OBSERVABLE: ['unit'],
};

/** The names of the columns of a kind's file: those of the API's fields. Several values in a cell are joined by " | ". */
export function csvColumns(kind: ConceptKind): readonly string[] {
  const own = KIND_COLUMNS[kind];
  return ['release', 'id', 'slug', 'name', 'synonyms', ...own, 'replacedBy', 'codes', 'summary', 'links'];
}

/** A concept's cells in the columns of its kind, as a release has it; what is not known is empty, enumerations as the API writes them. */
export function csvCells(concept: ConceptRowFragment, release: number): readonly string[] {
  const { id, slug, name, synonyms, replacedBy, codes = [], summary, statements } = concept;
  return [
    String(release),
    id,
    slug,
    name,
    synonyms.join(BETWEEN),
    ...ownCells(concept),
    replacedBy === null ? '' : conceptRef(replacedBy),
    codes.map(({ system, value }) => `${system}:${value}`).join(BETWEEN),
    summary?.text ?? '',
    String(statements.totalCount),
  ];
}

function ownCells(concept: ConceptRowFragment): readonly string[] {
  switch (concept.__typename) {
    case 'Symptom':
      return [concept.symptomKind];
    case 'Condition':
      return [concept.conditionKind, concept.commonness ?? '', String(concept.mustNotMiss)];
    case 'DiagnosticTest':
      return [concept.testKind];
    case 'Treatment':
      return [concept.treatmentKind, concept.availability ?? ''];
    case 'RiskFactor':
      return [concept.riskFactorKind, concept.modifiable === null ? '' : String(concept.modifiable)];
    case 'Anatomy':
      return [concept.partOf.map(conceptRef).join(BETWEEN)];
    case 'Factor':
      return [concept.factorKind];
    case 'Observable':
      return [concept.unit];
  }
}
