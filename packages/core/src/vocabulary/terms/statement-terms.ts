import { defineEnumeration } from '../enumeration.ts';

/** What a test is done for. */
export const testPurpose = defineEnumeration('TestPurpose', {
  RULE_IN: { label: 'rule in' },
  RULE_OUT: { label: 'rule out' },
  CONFIRM: { label: 'confirm' },
  SCREEN: { label: 'screen' },
  MONITOR: { label: 'monitor' },
  WORK_UP: {
    label: 'work up',
    description: 'Part of looking into the complaint, before a condition is suspected.',
  },
});

export const treatmentLine = defineEnumeration('TreatmentLine', {
  FIRST: { label: 'first line' },
  SECOND: { label: 'second line' },
  ADJUNCT: { label: 'adjunct' },
});

export const treatmentAim = defineEnumeration('TreatmentAim', {
  CURE: { label: 'cure' },
  RELIEVE: { label: 'relieve' },
  SLOW_PROGRESSION: { label: 'slow progression' },
  PREVENT: { label: 'prevent' },
});

/** GRADE strength of a recommendation. */
export const recommendationStrength = defineEnumeration('RecommendationStrength', {
  STRONG: { label: 'strong' },
  CONDITIONAL: { label: 'conditional' },
});

export const effectMeasure = defineEnumeration('EffectMeasure', {
  ODDS_RATIO: { label: 'odds ratio' },
  RELATIVE_RISK: { label: 'relative risk' },
  HAZARD_RATIO: { label: 'hazard ratio' },
});
