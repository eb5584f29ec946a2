import { atDesk } from '../../desk/at-desk.ts';
import { describeChangeSet } from '../../services/describe-change-set.ts';
import { redoEdit } from '../../services/redo-edit.ts';
import { undoLastEdit } from '../../services/undo-edit.ts';
import { withdrawChangeSet } from '../../services/withdraw-change-set.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationField('undoEdit', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Takes back the viewer’s own last edit that stands. What others did since at other places stays; at the same place nothing happens and ConflictProblem tells both versions.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the change set.' }),
      ifHead: t.arg.int({ required: true, description: 'The head that whoever undoes has seen.' }),
    },
    resolve: async (_root, given, context) => {
      await undoLastEdit(atDesk(context), given);
      return changeSetNow(context, given.changeSet);
    },
  }),
);

builder.mutationField('redoEdit', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Brings back what the viewer undid last, as long as they edited nothing since.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the change set.' }),
      ifHead: t.arg.int({ required: true, description: 'The head that whoever redoes has seen.' }),
    },
    resolve: async (_root, given, context) => {
      await redoEdit(atDesk(context), given);
      return changeSetNow(context, given.changeSet);
    },
  }),
);

const DescribeChangeSetInput = builder.inputType('DescribeChangeSetInput', {
  ...DESK,
  description: 'What a change set says of itself; what is left out stays.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'Its number.' }),
    title: t.string({ description: 'What it is about, 1 to 200 characters.' }),
    rationale: t.string({ description: 'Why.' }),
  }),
});

builder.mutationField('describeChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Changes the title and the rationale; approvals stay, since they are of the content.',
    args: { input: t.arg({ type: DescribeChangeSetInput, required: true, description: 'What it says.' }) },
    resolve: async (_root, { input }, context) => {
      await describeChangeSet(atDesk(context), input);
      return changeSetNow(context, input.changeSet);
    },
  }),
);

builder.mutationField('withdrawChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Gives an open change set up for good; the reason is kept in the audit log.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'Its number.' }),
      reason: t.arg.string({ required: true, description: 'Why.' }),
    },
    resolve: async (_root, given, context) => {
      await withdrawChangeSet(atDesk(context), given);
      return changeSetNow(context, given.changeSet);
    },
  }),
);
