import type { Frequency } from '@symptograph/core';
import { builder } from './builder.ts';
import { type Cited, onlyEvidenceOf } from './cited.ts';
import { FrequencyBandEnum, FrequencyWordEnum } from './enums.ts';
import { EvidenceRef } from './refs.ts';

export const FrequencyRef = builder.objectRef<Cited<Frequency>>('Frequency').implement({
  description: 'A word where the source gives a word, a band or numbers only where a source gives numbers.',
  fields: (t) => ({
    word: t.field({
      type: FrequencyWordEnum,
      nullable: true,
      description: "The source's word.",
      resolve: ({ part }) => part.word,
    }),
    band: t.field({
      type: FrequencyBandEnum,
      nullable: true,
      description: "The band that the source's numbers fall into.",
      resolve: ({ part }) => part.band,
    }),
    low: t.float({
      nullable: true,
      description: 'The low end as a share, 0 to 1.',
      resolve: ({ part }) => part.low,
    }),
    high: t.float({
      nullable: true,
      description: 'The high end as a share, 0 to 1.',
      resolve: ({ part }) => part.high,
    }),
    numerator: t.int({
      nullable: true,
      description: 'How many people had it, where they were counted.',
      resolve: ({ part }) => part.numerator,
    }),
    denominator: t.int({
      nullable: true,
      description: 'Out of how many people.',
      resolve: ({ part }) => part.denominator,
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'The piece of evidence that holds the frequency.',
      resolve: onlyEvidenceOf,
    }),
  }),
});
