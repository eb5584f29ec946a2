import {
  availability,
  CONCEPT_KINDS,
  caseOrigin,
  certainty,
  codeRelation,
  commonness,
  conceptKinds,
  conceptStatus,
  conditionKind,
  course,
  effectMeasure,
  evidenceDirection,
  factorKind,
  frequencyBand,
  frequencyWord,
  laterality,
  onset,
  origin,
  painQuality,
  recommendationStrength,
  riskFactorKind,
  ruleAudience,
  severity,
  sourceKind,
  spread,
  symptomKind,
  synonymScope,
  testKind,
  testPurpose,
  treatmentAim,
  treatmentKind,
  treatmentLine,
  urgency,
} from '@symptograph/core';
import { builder } from './builder.ts';
import { enumOf } from './enum-of.ts';

export const ConceptKindEnum = builder.enumType('ConceptKind', {
  description: 'What kind of thing a concept is.',
  values: Object.fromEntries(
    CONCEPT_KINDS.map((kind) => [
      kind,
      { description: `A concept of the kind ${conceptKinds[kind].label}.` },
    ]),
  ) as Readonly<Record<(typeof CONCEPT_KINDS)[number], { description: string }>>,
});

export const ConceptOrderEnum = builder.enumType('ConceptOrder', {
  description: 'The order of a list of concepts.',
  values: {
    NAME: { description: 'By name, case and diacritics folded.' },
    DEGREE: { description: 'The concepts that most statements touch first, then by name.' },
  } as const,
});

export const DirectionEnum = builder.enumType('Direction', {
  description: 'Which end of its statements a concept is.',
  values: {
    OUT: { description: 'The concept is the subject.' },
    IN: { description: 'The concept is the object.' },
    BOTH: { description: 'The concept is either end.' },
  } as const,
});

export const ConceptStatusEnum = enumOf(conceptStatus, 'Whether a concept is in use.');
export const SymptomKindEnum = enumOf(symptomKind, 'Felt by the person, or found by an examiner or a test.');
export const ConditionKindEnum = enumOf(conditionKind, 'What kind of condition it is.');
export const TestKindEnum = enumOf(testKind, 'What kind of diagnostic test it is.');
export const TreatmentKindEnum = enumOf(treatmentKind, 'What kind of treatment it is.');
export const AvailabilityEnum = enumOf(availability, 'How a person gets a treatment.');
export const RiskFactorKindEnum = enumOf(riskFactorKind, 'What kind of risk factor it is.');
export const FactorKindEnum = enumOf(factorKind, 'What kind of circumstance provokes or eases a symptom.');
export const CommonnessEnum = enumOf(
  commonness,
  'How common a condition is among people with the complaint that a pack is about.',
);
export const OriginEnum = enumOf(origin, 'When in life a condition comes about.');
export const TestPurposeEnum = enumOf(testPurpose, 'What a test is done for.');
export const TreatmentLineEnum = enumOf(treatmentLine, 'When in the course of care a treatment is tried.');
export const TreatmentAimEnum = enumOf(treatmentAim, 'What a treatment is meant to achieve.');
export const RecommendationStrengthEnum = enumOf(
  recommendationStrength,
  'How strongly a source recommends, as GRADE grades it.',
);
export const EffectMeasureEnum = enumOf(effectMeasure, 'How the size of a risk is measured.');
export const FrequencyWordEnum = enumOf(frequencyWord, 'A frequency in the words that sources use.');
export const FrequencyBandEnum = enumOf(
  frequencyBand,
  'The frequency bands of the Human Phenotype Ontology, HP:0040280 to HP:0040285.',
);
export const OnsetEnum = enumOf(onset, 'How fast a symptom sets in.');
export const CourseEnum = enumOf(
  course,
  'How it goes over time. Situations (at night, at rest, on waking, walking) are factors, not courses.',
);
export const PainQualityEnum = enumOf(painQuality, 'What a pain or sensation feels like.');
export const SeverityEnum = enumOf(severity, 'How severe a symptom or condition is.');
export const LateralityEnum = enumOf(laterality, 'On which side it is.');
export const SpreadEnum = enumOf(spread, 'How much of a region is affected.');
export const SynonymScopeEnum = enumOf(synonymScope, 'How far the meaning of a synonym matches the concept.');
export const CodeRelationEnum = enumOf(
  codeRelation,
  'How far the meaning of a code of another vocabulary matches the concept.',
);
export const EvidenceDirectionEnum = enumOf(
  evidenceDirection,
  'Whether a passage speaks for or against what it is attached to.',
);
export const CertaintyEnum = enumOf(certainty, 'How certain the evidence is, as GRADE rates it.');
export const SourceKindEnum = enumOf(sourceKind, 'What kind of source it is.');
export const UrgencyEnum = enumOf(
  urgency,
  'How soon and where to get care, the most urgent first. NONE means that no rule speaks, never that all is well.',
);
export const RuleAudienceEnum = enumOf(ruleAudience, 'For whom a rule is written.');
export const CaseOriginEnum = enumOf(caseOrigin, 'Where a case of the library comes from.');
