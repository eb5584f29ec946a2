import type { ChangeDetail } from '@symptograph/core';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

export const ChangeDetailRef = builder.objectRef<ChangeDetail>('ChangeDetail').implement({
  ...DESK,
  description: 'What changes at one place of a subject.',
  fields: (t) => ({
    path: t.exposeString('path', { description: 'Where, dotted; empty for the whole.' }),
    sentence: t.exposeString('sentence', { description: 'What changes, in English.' }),
    wordsBefore: t.string({
      nullable: true,
      description:
        'What was there in words, a condition as a sentence; only where something else takes its place.',
      resolve: ({ inWords }) => inWords?.before,
    }),
    wordsAfter: t.string({
      nullable: true,
      description: 'What takes its place, in words; only where something was there.',
      resolve: ({ inWords }) => inWords?.after,
    }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value before; null when there was none.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The value after; null when there is none.',
      resolve: ({ after }) => after,
    }),
  }),
});
