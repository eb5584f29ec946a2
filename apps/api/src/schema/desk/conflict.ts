import type { Conflict } from '@symptograph/core';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

const ConflictKindEnum = builder.enumType('ConflictKind', {
  ...DESK,
  description: 'What is in conflict.',
  values: {
    VALUE: { description: 'Both gave one place another value.' },
    TEXT: { description: 'Both changed the same words of a text.' },
    LIST: { description: 'Both put a list into another order, or changed the same item.' },
    EDIT_AGAINST_DEPRECATED: { description: 'One side edits what the other took out of use.' },
    ENDPOINT_GONE: { description: 'A statement names a concept that is no longer in use.' },
    DUPLICATE_EDGE: { description: 'Both say the same of the same two concepts.' },
    DUPLICATE_CONCEPT: { description: 'Both brought the same concept.' },
    RULE_REFERENCE_GONE: { description: 'A rule names what is no longer there.' },
    CYCLE: { description: 'Together, things come round to themselves.' },
  } as const,
});

export const ConflictChoiceEnum = builder.enumType('ConflictChoice', {
  ...DESK,
  description: 'How a conflict is settled.',
  values: {
    OURS: { description: 'As this change set wants it.' },
    THEIRS: { description: 'As it is published.' },
    UNION: { description: 'Both together.' },
    CUSTOM: { description: 'By a value of its own.' },
  } as const,
});

export const ConflictRef = builder.objectRef<Conflict>('Conflict').implement({
  ...DESK,
  description: 'Where what a change set wants does not go together with what was published since.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description: 'The same conflict has the same key: a resolution is found again by it.',
    }),
    subjectId: t.exposeID('subjectId', { description: 'The subject that it is about.' }),
    path: t.exposeString('path', { description: 'Where in the subject, dotted; empty for the whole.' }),
    kind: t.expose('kind', { type: ConflictKindEnum, description: 'What is in conflict.' }),
    base: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What both began with; null where there was nothing.',
      resolve: ({ base }) => base,
    }),
    theirs: t.field({
      type: 'JSON',
      nullable: true,
      description: 'As it is published now; null when it is gone.',
      resolve: ({ theirs }) => theirs,
    }),
    ours: t.field({
      type: 'JSON',
      nullable: true,
      description: 'As the change set wants it; null when it is to go.',
      resolve: ({ ours }) => ours,
    }),
    choices: t.field({
      type: [ConflictChoiceEnum],
      description: 'The choices that make sense.',
      resolve: ({ choices }) => [...choices],
    }),
    sentence: t.exposeString('sentence', { description: 'What collides, and what each choice does.' }),
  }),
});
