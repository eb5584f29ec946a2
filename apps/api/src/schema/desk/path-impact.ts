import type { CarePath, NamedConcept, PathImpact, SomePaths } from '@symptograph/core';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

export const NamedConceptRef = builder.objectRef<NamedConcept>('NamedConcept').implement({
  ...DESK,
  description: 'A concept by its id and name.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    name: t.exposeString('name', { description: 'Its name in the graph that has it.' }),
  }),
});

const CarePathRef = builder.objectRef<CarePath>('CarePath').implement({
  ...DESK,
  description: 'From a symptom by a condition that has it to a test for it, or to a treatment of it.',
  fields: (t) => ({
    symptom: t.expose('symptom', { type: NamedConceptRef, description: 'The symptom.' }),
    condition: t.expose('condition', { type: NamedConceptRef, description: 'The condition.' }),
    to: t.expose('to', { type: NamedConceptRef, description: 'The test or treatment.' }),
  }),
});

const SomePathsRef = builder.objectRef<SomePaths>('SomeCarePaths').implement({
  ...DESK,
  description: 'Paths of care, and how many there are.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many.' }),
    samples: t.field({
      type: [CarePathRef],
      description: 'The first of them.',
      resolve: ({ samples }) => [...samples],
    }),
  }),
});

const PathChangeRef = builder.objectRef<PathImpact['toTests']>('CarePathChange').implement({
  ...DESK,
  description: 'Paths of care that come and go.',
  fields: (t) => ({
    gained: t.expose('gained', { type: SomePathsRef, description: 'Those that come.' }),
    lost: t.expose('lost', { type: SomePathsRef, description: 'Those that go.' }),
  }),
});

export const PathImpactRef = builder.objectRef<PathImpact>('CarePathImpact').implement({
  ...DESK,
  description: 'What a change set does to paths of care.',
  fields: (t) => ({
    toTests: t.expose('toTests', { type: PathChangeRef, description: 'Those that end in a test.' }),
    toTreatments: t.expose('toTreatments', {
      type: PathChangeRef,
      description: 'Those that end in a treatment.',
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether it touches more conditions than were looked at, so that there may be more.',
    }),
  }),
});
