import type { Dose } from '@symptograph/core';
import { builder } from './builder.ts';
import { type Cited, cited } from './cited.ts';
import { conceptsOfKind } from './graph-reads.ts';
import { MeasureRef } from './measure.ts';
import { SymptomRef } from './refs.ts';

export const DoseRef = builder.objectRef<Cited<Dose>>('Dose').implement({
  description: 'How much of a treatment: how long, how often, how far, and when to stop.',
  fields: (t) => ({
    holdSeconds: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'How long to hold, in seconds.',
      resolve: (owned) => cited(owned, owned.part.holdSeconds),
    }),
    durationMinutes: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'How long a session lasts, in minutes.',
      resolve: (owned) => cited(owned, owned.part.durationMinutes),
    }),
    repetitions: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'How many times in a row.',
      resolve: (owned) => cited(owned, owned.part.repetitions),
    }),
    timesPerDay: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'How many sessions a day.',
      resolve: (owned) => cited(owned, owned.part.timesPerDay),
    }),
    distance: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'How far.',
      resolve: (owned) => cited(owned, owned.part.distance),
    }),
    eachSide: t.boolean({
      nullable: true,
      description: 'Whether it is done on each side.',
      resolve: ({ part }) => part.eachSide,
    }),
    until: t.string({ nullable: true, description: 'When to end.', resolve: ({ part }) => part.until }),
    stopIf: t.field({
      type: [SymptomRef],
      description: 'Symptoms at which to stop at once.',
      resolve: ({ part }, _args, context) => conceptsOfKind(context, 'SYMPTOM', part.stopIf),
    }),
  }),
});
