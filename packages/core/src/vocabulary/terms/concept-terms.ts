import { defineEnumeration } from '../enumeration.ts';

/** Whether a concept is in use; a deprecated one stays readable and may name its replacement. */
export const conceptStatus = defineEnumeration('ConceptStatus', {
  ACTIVE: { label: 'active' },
  DEPRECATED: { label: 'deprecated' },
});

/** Felt by the person (schema.org MedicalSymptom) or found by an examiner or a test (MedicalSign). */
export const symptomKind = defineEnumeration('SymptomKind', {
  SYMPTOM: { label: 'symptom', description: 'Felt and reported by the person.' },
  SIGN: { label: 'sign', description: 'Seen or found by an examiner or a test.' },
});

export const conditionKind = defineEnumeration('ConditionKind', {
  DISEASE: { label: 'disease' },
  INJURY: { label: 'injury' },
  SYNDROME: { label: 'syndrome' },
});

/** How common a condition is among people with the complaint that a pack is about. */
export const commonness = defineEnumeration('Commonness', {
  COMMON: { label: 'common' },
  UNCOMMON: { label: 'uncommon' },
  RARE: { label: 'rare' },
});

export const origin = defineEnumeration('Origin', {
  CONGENITAL: { label: 'congenital', description: 'Present at birth.' },
  ACQUIRED: { label: 'acquired', description: 'Develops later.' },
});

/** What kind of diagnostic test it is (schema.org PhysicalExam, BloodTest, ImagingTest, MedicalRiskScore). */
export const testKind = defineEnumeration('TestKind', {
  HISTORY: { label: 'history' },
  PHYSICAL_EXAM: { label: 'physical examination' },
  SPECIAL_TEST: { label: 'special test' },
  LAB: { label: 'laboratory test' },
  IMAGING: { label: 'imaging' },
  FUNCTIONAL: { label: 'functional test' },
  SCORE: { label: 'clinical score' },
});

export const treatmentKind = defineEnumeration('TreatmentKind', {
  SELF_CARE: { label: 'self-care' },
  MEDICATION: { label: 'medication' },
  EXERCISE: { label: 'exercise' },
  PHYSICAL_THERAPY: { label: 'physical therapy' },
  DEVICE: { label: 'device' },
  PROCEDURE: { label: 'procedure' },
  SURGERY: { label: 'surgery' },
  LIFESTYLE: { label: 'lifestyle' },
});

export const availability = defineEnumeration('Availability', {
  OVER_THE_COUNTER: { label: 'over the counter' },
  PRESCRIPTION: { label: 'on prescription' },
  CLINICIAN: { label: 'from a clinician' },
});

export const riskFactorKind = defineEnumeration('RiskFactorKind', {
  DEMOGRAPHIC: { label: 'demographic' },
  BEHAVIOUR: { label: 'behaviour' },
  EXPOSURE: { label: 'exposure' },
  COMORBIDITY: { label: 'other condition' },
  MEDICATION: { label: 'medication' },
  RECENT_EVENT: { label: 'recent event' },
});

/** What provokes or eases a symptom (FHIR Symptoms: exacerbating and alleviating factors). */
export const factorKind = defineEnumeration('FactorKind', {
  ACTIVITY: { label: 'activity' },
  POSTURE: { label: 'posture' },
  REST: { label: 'rest' },
  TIME: { label: 'time' },
  TEMPERATURE: { label: 'temperature' },
  SUBSTANCE: { label: 'substance' },
  EVENT: { label: 'event' },
});
