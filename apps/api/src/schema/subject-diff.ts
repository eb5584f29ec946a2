import type { SubjectDiff } from '@symptograph/core';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { DiffActionEnum } from './diff-action-enum.ts';
import { nodeById } from './global-id.ts';
import { NodeRef } from './refs.ts';

const SubjectDiffRef = builder.objectRef<SubjectDiff>('SubjectDiff').implement({
  description: 'What became of one subject from one release to another.',
  fields: (t) => ({
    action: t.expose('action', { type: DiffActionEnum, description: 'Whether it came, changed or went.' }),
    subjectId: t.exposeID('subjectId', { description: 'The subject.' }),
    subject: t.field({
      type: NodeRef,
      nullable: true,
      description:
        'The subject in the release that the request reads; null when it is not there, and for criteria and contracts, which are no nodes.',
      resolve: ({ subjectId }, _args, context) => nodeById(context, subjectId),
    }),
    paths: t.field({
      type: ['String'],
      description: 'Where it changed, dotted; none when it came or went.',
      resolve: ({ paths }) => [...paths],
    }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'All of it in the release from which; null when it was not there.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'All of it in the release to which; null when it is not there any more.',
      resolve: ({ after }) => after,
    }),
    sentence: t.exposeString('sentence', { description: 'What changed, in English.' }),
  }),
});

export const { Connection: SubjectDiffConnection } = connectionOf(
  SubjectDiffRef,
  'SubjectDiff',
  'differences',
);
