import type { ChangeSet, SubjectEdit } from '@symptograph/core';
import type { Thread, ThreadComment } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { describeEdit } from '../../services/describe-edit.ts';
import { isQuoteThere } from '../../services/is-quote-there.ts';
import { builder } from '../builder.ts';
import { ChangeDetailRef } from './change-detail.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { drafted } from './drafted.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

/** A conversation, and the change set that it is about. */
interface ThreadOfSet {
  readonly thread: Thread;
  readonly changeSet: ChangeSet;
}

interface CommentOfSet {
  readonly comment: ThreadComment;
  readonly changeSet: ChangeSet;
}

interface Suggested extends CommentOfSet {
  readonly suggestion: SubjectEdit;
}

const SuggestedEditRef = builder.objectRef<Suggested>('SuggestedEdit').implement({
  ...DESK,
  description: 'An edit that somebody suggests in a comment.',
  fields: (t) => ({
    edit: t.field({
      type: 'JSON',
      description: 'The edit: { kind, subjectId, … }.',
      resolve: ({ suggestion }) => suggestion,
    }),
    details: t.field({
      type: [ChangeDetailRef],
      description:
        'What it would change in the set as it is now; empty when nothing, or when it cannot be made.',
      resolve: async ({ suggestion, changeSet }, _args, context) =>
        describeEdit(await drafted(changeSet, context), suggestion).details,
    }),
    problems: t.stringList({
      description: 'Why it cannot be made as things are, in sentences; empty when it can.',
      resolve: async ({ suggestion, changeSet }, _args, context) =>
        describeEdit(await drafted(changeSet, context), suggestion).problems,
    }),
    appliedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was applied; null when it was not.',
      resolve: ({ comment }) => comment.appliedAt,
    }),
    appliedBy: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who applied it.',
      resolve: ({ comment }, _args, context) =>
        comment.appliedById === null ? null : personNamed(context, comment.appliedById),
    }),
  }),
});

const CommentRef = builder.objectRef<CommentOfSet>('Comment').implement({
  ...DESK,
  description: 'What somebody says in a conversation.',
  fields: (t) => ({
    id: t.id({ description: 'Minted once.', resolve: ({ comment }) => comment.id }),
    author: t.field({
      type: PersonRef,
      description: 'Who says it.',
      resolve: ({ comment }, _args, context) => personNamed(context, comment.authorId),
    }),
    text: t.string({ description: 'What is said.', resolve: ({ comment }) => comment.text }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ comment }) => comment.at }),
    suggestion: t.field({
      type: SuggestedEditRef,
      nullable: true,
      description: 'The edit that it suggests, if it does.',
      resolve: ({ comment, changeSet }) =>
        comment.suggestion && { comment, changeSet, suggestion: comment.suggestion },
    }),
  }),
});

export const ThreadRef = builder.objectRef<ThreadOfSet>('Thread').implement({
  ...DESK,
  description: 'A conversation about a place of a change set.',
  fields: (t) => ({
    id: t.id({ description: 'Minted once.', resolve: ({ thread }) => thread.id }),
    subjectId: t.id({
      nullable: true,
      description: 'The subject that it is about; null for the whole set.',
      resolve: ({ thread }) => thread.subjectId,
    }),
    path: t.string({
      description: 'Where in the subject, dotted; empty for the whole.',
      resolve: ({ thread }) => thread.path,
    }),
    quote: t.string({
      description: 'What stood there when it was begun; may be empty.',
      resolve: ({ thread }) => thread.quote,
    }),
    isQuoteThere: t.boolean({
      description: 'Whether what was quoted still stands at its place in the set.',
      resolve: async ({ thread, changeSet }, _args, context) =>
        isQuoteThere(await drafted(changeSet, context), thread),
    }),
    isBlocking: t.boolean({
      description: 'Whether the set cannot be published before it is resolved.',
      resolve: ({ thread }) => thread.isBlocking,
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: 'When it was begun.',
      resolve: ({ thread }) => thread.createdAt,
    }),
    resolvedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was resolved; null while it is open.',
      resolve: ({ thread }) => thread.resolvedAt,
    }),
    resolvedBy: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who resolved it.',
      resolve: ({ thread }, _args, context) =>
        thread.resolvedById === null ? null : personNamed(context, thread.resolvedById),
    }),
    comments: t.field({
      type: [CommentRef],
      description: 'What was said, the oldest first.',
      resolve: ({ thread, changeSet }) => thread.comments.map((comment) => ({ comment, changeSet })),
    }),
  }),
});

builder.objectField(ChangeSetRef, 'threads', (t) =>
  t.field({
    ...DESK,
    type: [ThreadRef],
    description: 'What is said about it, the oldest conversation first.',
    resolve: async (changeSet, _args, context) => {
      const threads = await atDesk(context).desk.database().threads.ofSet(changeSet.number);
      return threads.map((thread) => ({ thread, changeSet }));
    },
  }),
);
