import { defineEnumeration, type ValueOf } from '../enumeration.ts';

/** How fast a symptom sets in (FHIR Symptoms: speed of condition onset). */
export const onset = defineEnumeration('Onset', {
  SUDDEN: { label: 'sudden', description: 'Starts within moments.' },
  GRADUAL: { label: 'gradual', description: 'Builds up over time.' },
  DELAYED: { label: 'delayed', description: 'Starts some time after the cause.' },
});
export type Onset = ValueOf<typeof onset>;

/** How a symptom goes over time (HPO clinical course). Situations such as night or rest are factors, not courses. */
export const course = defineEnumeration('Course', {
  ACUTE: { label: 'acute', code: 'HP:0011009' },
  SUBACUTE: { label: 'subacute', code: 'HP:0011011' },
  CHRONIC: { label: 'chronic', code: 'HP:0011010' },
  RECURRENT: { label: 'recurrent', code: 'HP:0031796' },
  TRANSIENT: { label: 'transient', code: 'HP:0025153', description: 'Brief; passes by itself.' },
  CONSTANT: { label: 'constant', description: 'There all the time.' },
  PERSISTENT: { label: 'persistent', description: 'Does not go away.' },
  PROGRESSIVE: { label: 'progressive', code: 'HP:0003676', description: 'Gets worse.' },
  STABLE: { label: 'stable', code: 'HP:0031915' },
});
export type Course = ValueOf<typeof course>;

/** What a pain or sensation feels like (HPO pain characteristic, HP:0025280). */
export const painQuality = defineEnumeration('PainQuality', {
  DULL: { label: 'dull' },
  ACHING: { label: 'aching' },
  THROBBING: { label: 'throbbing' },
  SHARP: { label: 'sharp', description: 'Piercing or stabbing.' },
  TEARING: { label: 'tearing' },
  CRAMPING: { label: 'cramping' },
  BURNING: { label: 'burning' },
  TINGLING: { label: 'tingling', description: 'Pins and needles, prickling.' },
  TIGHT: { label: 'tight' },
  SNAPPING: { label: 'snapping' },
});
export type PainQuality = ValueOf<typeof painQuality>;

/** How severe a symptom or condition is (HPO severity, HP:0012824). */
export const severity = defineEnumeration('Severity', {
  MILD: { label: 'mild', code: 'HP:0012825' },
  MODERATE: { label: 'moderate', code: 'HP:0012826' },
  SEVERE: { label: 'severe', code: 'HP:0012828' },
});
export type Severity = ValueOf<typeof severity>;

/** On which side (HPO laterality, HP:0012831). */
export const laterality = defineEnumeration('Laterality', {
  LEFT: { label: 'left', code: 'HP:0012835' },
  RIGHT: { label: 'right', code: 'HP:0012834' },
  UNILATERAL: { label: 'one-sided', description: 'One side, whichever.' },
  BILATERAL: { label: 'both sides', code: 'HP:0012832' },
});
export type Laterality = ValueOf<typeof laterality>;

/** How much of a region is affected. */
export const spread = defineEnumeration('Spread', {
  LOCALISED: { label: 'localised', description: 'In one spot.' },
  DIFFUSE: { label: 'diffuse', description: 'All over the region.' },
});
export type Spread = ValueOf<typeof spread>;
