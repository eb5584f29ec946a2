import type { Measure } from '@symptograph/core';
import { builder } from './builder.ts';
import { type Cited, onlyEvidenceOf } from './cited.ts';
import { EvidenceRef } from './refs.ts';

export const MeasureRef = builder.objectRef<Cited<Measure>>('Measure').implement({
  description: 'An amount as its source gives it: one value, a range, or a word.',
  fields: (t) => ({
    value: t.float({ nullable: true, description: 'The one value.', resolve: ({ part }) => part.value }),
    low: t.float({ nullable: true, description: 'The low end of a range.', resolve: ({ part }) => part.low }),
    high: t.float({
      nullable: true,
      description: 'The high end of a range.',
      resolve: ({ part }) => part.high,
    }),
    word: t.string({
      nullable: true,
      description: "The source's word where it gives no number: several, a few.",
      resolve: ({ part }) => part.word,
    }),
    unit: t.string({
      nullable: true,
      description: 'UCUM; null for a plain count or ratio.',
      resolve: ({ part }) => part.unit,
    }),
    evidence: t.field({
      type: EvidenceRef,
      description: 'The piece of evidence that holds the amount.',
      resolve: onlyEvidenceOf,
    }),
  }),
});
