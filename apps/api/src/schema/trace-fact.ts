import type { TraceFact } from '@symptograph/core';
import { builder } from './builder.ts';
import { FactRef } from './fact.ts';
import { FindingStateEnum } from './finding-input.ts';

export const TraceFactRef = builder.objectRef<TraceFact>('TraceFact').implement({
  description: 'A fact, and whether it is so.',
  fields: (t) => ({
    fact: t.field({ type: FactRef, description: 'The fact.', resolve: ({ fact }) => fact }),
    state: t.expose('state', {
      type: FindingStateEnum,
      description: 'Whether it is there; of a threshold, whether the value is on its side.',
    }),
  }),
});
