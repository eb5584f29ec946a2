import type { Enumeration } from '../../vocabulary/enumeration.ts';
import {
  course,
  laterality,
  onset,
  painQuality,
  severity,
  spread,
} from '../../vocabulary/terms/clinical-modifiers.ts';
import {
  availability,
  commonness,
  conceptStatus,
  conditionKind,
  factorKind,
  origin,
  riskFactorKind,
  symptomKind,
  testKind,
  treatmentKind,
} from '../../vocabulary/terms/concept-terms.ts';
import {
  certainty,
  codeRelation,
  evidenceDirection,
  sourceKind,
  synonymScope,
} from '../../vocabulary/terms/evidence-terms.ts';
import {
  effectMeasure,
  recommendationStrength,
  testPurpose,
  treatmentAim,
  treatmentLine,
} from '../../vocabulary/terms/statement-terms.ts';
import { caseOrigin, ruleAudience, urgency } from '../../vocabulary/terms/urgency-terms.ts';

/** The enumerations from which fields take their values; a case's origin and a condition's origins have no value in common. */
const ENUMERATIONS: Readonly<Record<string, Enumeration<string>>> = {
  status: conceptStatus,
  symptomKind,
  conditionKind,
  commonness,
  origins: origin,
  testKind,
  treatmentKind,
  availability,
  riskFactorKind,
  factorKind,
  direction: evidenceDirection,
  certainty,
  sourceKind,
  scope: synonymScope,
  relation: codeRelation,
  purpose: testPurpose,
  line: treatmentLine,
  aim: treatmentAim,
  strength: recommendationStrength,
  effect: effectMeasure,
  urgency,
  floorAtLeast: urgency,
  expected: urgency,
  acceptable: urgency,
  audience: ruleAudience,
  origin: caseOrigin,
  onset,
  course,
  quality: painQuality,
  severity,
  whenConditionSeverity: severity,
  laterality,
  spread,
};

/** How people read a value of an enumeration that a field holds; undefined when the field holds no such thing. */
export function termLabel(field: string, value: string): string | undefined {
  return ENUMERATIONS[field]?.terms[value]?.label;
}
