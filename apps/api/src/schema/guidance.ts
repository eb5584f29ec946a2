import type { Guidance } from '@symptograph/core';
import { builder } from './builder.ts';
import { type Cited, evidenceOf } from './cited.ts';
import { EvidenceRef } from './refs.ts';

export const GuidanceRef = builder.objectRef<Cited<Guidance>>('Guidance').implement({
  description: 'One piece of advice or explanation, in our own words.',
  fields: (t) => ({
    text: t.string({ description: 'What it says.', resolve: ({ part }) => part.text }),
    evidence: t.field({ type: [EvidenceRef], description: 'What it rests on.', resolve: evidenceOf }),
  }),
});
