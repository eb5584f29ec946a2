import {
  describeMeasure,
  effectMeasure,
  recommendationStrength,
  severity,
  testPurpose,
  treatmentAim,
  treatmentLine,
} from '@symptograph/core';
import type { MeasureViewFragment, StatementViewFragment, TreatmentAim } from '../api/generated/graphql.ts';
import { ConceptNames } from './concept-names.tsx';
import { coreMeasure } from './core-view.ts';
import { qualifierWords, WordList, type Words } from './qualifier-words.tsx';

type StatementOfType<Name extends StatementViewFragment['__typename']> = Extract<
  StatementViewFragment,
  { readonly __typename: Name }
>;

/** The aim that a kind of statement has by itself, and that goes without saying. */
const AIM_OF_KIND: Partial<Record<StatementViewFragment['kind'], TreatmentAim>> = {
  RELIEVED_BY: 'RELIEVE',
  PREVENTED_BY: 'PREVENT',
};

/** All that a statement says beside its two ends: its qualifiers, then what its kind adds. */
export function statementWords(statement: StatementViewFragment): readonly Words[] {
  return [...qualifierWords(statement.qualifiers), ...detailWords(statement)];
}

function detailWords(statement: StatementViewFragment): readonly Words[] {
  switch (statement.__typename) {
    case 'SymptomStatement':
      return symptomWords(statement);
    case 'TestStatement':
      return testWords(statement);
    case 'TreatmentStatement':
      return treatmentWords(statement);
    case 'RiskStatement':
      return measured(
        statement.effect === null ? 'effect' : effectMeasure.terms[statement.effect].label,
        statement.size,
      );
    case 'RelationStatement':
      return [];
  }
}

function symptomWords(statement: StatementOfType<'SymptomStatement'>): readonly Words[] {
  const severities = statement.whenConditionSeverity.map((value) => severity.terms[value].label);
  return [
    ...(severities.length === 0 ? [] : [{ key: 'when', words: `when it is ${severities.join(' or ')}` }]),
    ...(statement.marksProgression ? [{ key: 'progression', words: 'a sign that it is getting worse' }] : []),
  ];
}

function testWords(statement: StatementOfType<'TestStatement'>): readonly Words[] {
  const isWorkUp = statement.purpose.includes('WORK_UP');
  const purposes = statement.purpose
    .filter((value) => value !== 'WORK_UP')
    .map((value) => testPurpose.terms[value].label);
  return [
    ...(isWorkUp ? [{ key: 'work-up', words: 'part of the work-up' }] : []),
    ...(purposes.length === 0 ? [] : [{ key: 'purpose', words: `to ${purposes.join(' or ')}` }]),
    ...measured('sensitivity', statement.sensitivity),
    ...measured('specificity', statement.specificity),
    ...measured('positive likelihood ratio', statement.likelihoodRatioPositive),
    ...measured('negative likelihood ratio', statement.likelihoodRatioNegative),
  ];
}

function treatmentWords(statement: StatementOfType<'TreatmentStatement'>): readonly Words[] {
  const { line, aim, strength, appliesWhen, followedBy } = statement;
  const situation = appliesWhen === null ? [] : qualifierWords(appliesWhen);
  return [
    ...(line === null ? [] : [{ key: 'line', words: treatmentLine.terms[line].label }]),
    ...(aim === null || aim === AIM_OF_KIND[statement.kind]
      ? []
      : [{ key: 'aim', words: `to ${treatmentAim.terms[aim].label}` }]),
    ...(strength === null
      ? []
      : [{ key: 'strength', words: `${recommendationStrength.terms[strength].label} recommendation` }]),
    ...(situation.length === 0
      ? []
      : [
          {
            key: 'applies',
            words: (
              <>
                when: <WordList words={situation} />
              </>
            ),
          },
        ]),
    ...(followedBy.length === 0
      ? []
      : [
          {
            key: 'followed',
            words: (
              <>
                followed by <ConceptNames concepts={followedBy} />
              </>
            ),
          },
        ]),
  ];
}

function measured(name: string, measure: MeasureViewFragment | null): readonly Words[] {
  return measure === null ? [] : [{ key: name, words: `${name} ${describeMeasure(coreMeasure(measure))}` }];
}
