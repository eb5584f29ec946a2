import { atDesk } from '../../desk/at-desk.ts';
import type { Desk } from '../../desk/desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { applySuggestion } from '../../services/apply-suggestion.ts';
import { commentOnThread } from '../../services/comment-on-thread.ts';
import { openThread } from '../../services/open-thread.ts';
import { settleThread } from '../../services/settle-thread.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { readEdits } from './read-edits.ts';
import { SubjectEditInput } from './subject-edit-input.ts';
import { ThreadRef } from './thread.ts';

type GivenEdit = typeof SubjectEditInput.$inferInput;

function suggested(edit: GivenEdit | null | undefined, { mintId }: Desk) {
  return edit ? readEdits([edit], mintId)[0] : undefined;
}

async function threadNow(context: ReadContext, id: string) {
  const thread = await atDesk(context).desk.database().threads.find(id);
  if (!thread) throw new Error(`The conversation ${id} is missing.`);
  return { thread, changeSet: await changeSetNow(context, thread.changeSet) };
}

const OpenThreadInput = builder.inputType('OpenThreadInput', {
  ...DESK,
  description: 'A conversation to begin.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'The number of the change set.' }),
    subjectId: t.id({ description: 'The subject that it is about; leave it out for the whole set.' }),
    path: t.string({ description: 'Where in the subject, dotted; leave it out for the whole.' }),
    quote: t.string({ description: 'What stands there that it is about.' }),
    isBlocking: t.boolean({
      required: true,
      description: 'Whether the set cannot be published before it is resolved.',
    }),
    text: t.string({ required: true, description: 'What is said, 1 to 10,000 characters.' }),
    suggestion: t.field({ type: SubjectEditInput, description: 'An edit that is suggested instead.' }),
    idempotencyKey: t.string({
      description: 'A request that comes again with the same key says nothing twice.',
    }),
  }),
});

builder.mutationField('openThread', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ThreadRef,
    description: 'Begins a conversation about a place of a change set; those concerned are told.',
    args: {
      input: t.arg({ type: OpenThreadInput, required: true, description: 'About what, and the text.' }),
    },
    resolve: async (_root, { input }, context) => {
      const at = atDesk(context);
      const { subjectId = null, path, quote, suggestion, ...given } = input;
      const place = { subjectId, path: path ?? '', quote: quote ?? '' };
      const id = await openThread(at, { ...given, ...place, suggestion: suggested(suggestion, at.desk) });
      return threadNow(context, id);
    },
  }),
);

const AddCommentInput = builder.inputType('AddCommentInput', {
  ...DESK,
  description: 'What is said in a conversation.',
  fields: (t) => ({
    threadId: t.id({ required: true, description: 'The conversation.' }),
    text: t.string({ required: true, description: 'What is said, 1 to 10,000 characters.' }),
    suggestion: t.field({ type: SubjectEditInput, description: 'An edit that is suggested instead.' }),
    idempotencyKey: t.string({
      description: 'A request that comes again with the same key says nothing twice.',
    }),
  }),
});

builder.mutationField('addComment', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ThreadRef,
    description: 'Says something in a conversation; those who took part are told.',
    args: { input: t.arg({ type: AddCommentInput, required: true, description: 'Where, and the text.' }) },
    resolve: async (_root, { input: { suggestion, ...given } }, context) => {
      const at = atDesk(context);
      await commentOnThread(at, { ...given, suggestion: suggested(suggestion, at.desk) });
      return threadNow(context, given.threadId);
    },
  }),
);

builder.mutationField('settleThread', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ThreadRef,
    description:
      'Resolves a conversation, or opens it again. One that blocks is resolved by whoever began it, or by a clinician or administrator who did not contribute to the set.',
    args: {
      threadId: t.arg.id({ required: true, description: 'The conversation.' }),
      isResolved: t.arg.boolean({ required: true, description: 'false opens it again.' }),
    },
    resolve: async (_root, given, context) => {
      await settleThread(atDesk(context), given);
      return threadNow(context, given.threadId);
    },
  }),
);

builder.mutationField('applySuggestion', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Makes a suggested edit. Who suggested it and who applies it are both contributors from then on, and cannot approve the set.',
    args: {
      commentId: t.arg.id({ required: true, description: 'The comment with the suggestion.' }),
      ifHead: t.arg.int({ required: true, description: 'The head that whoever applies it has seen.' }),
    },
    resolve: async (_root, given, context) =>
      changeSetNow(context, (await applySuggestion(atDesk(context), given)).changeSet),
  }),
);
