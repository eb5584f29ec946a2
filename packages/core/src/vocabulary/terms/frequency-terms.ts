import { defineEnumeration } from '../enumeration.ts';

/** A frequency in the words that sources use. */
export const frequencyWord = defineEnumeration('FrequencyWord', {
  ALWAYS: { label: 'always' },
  USUALLY: { label: 'usually' },
  OFTEN: { label: 'often' },
  SOMETIMES: { label: 'sometimes' },
  RARELY: { label: 'rarely' },
  NEVER: { label: 'never' },
});

/** HPO frequency bands, HP:0040280 to HP:0040285, as shares of the people with the condition. */
export const frequencyBand = defineEnumeration('FrequencyBand', {
  OBLIGATE: { label: 'obligate (100 %)', code: 'HP:0040280' },
  VERY_FREQUENT: { label: 'very frequent (80 to 99 %)', code: 'HP:0040281' },
  FREQUENT: { label: 'frequent (30 to 79 %)', code: 'HP:0040282' },
  OCCASIONAL: { label: 'occasional (5 to 29 %)', code: 'HP:0040283' },
  VERY_RARE: { label: 'very rare (1 to 4 %)', code: 'HP:0040284' },
  EXCLUDED: { label: 'excluded (0 %)', code: 'HP:0040285' },
});
