import { builder } from './builder.ts';

export const DiffActionEnum = builder.enumType('DiffAction', {
  description: 'What became of something from one side of a comparison to the other.',
  values: {
    ADDED: { description: 'It is on the new side alone.' },
    CHANGED: { description: 'It is on both sides and not the same.' },
    REMOVED: { description: 'It is on the old side alone.' },
  } as const,
});
