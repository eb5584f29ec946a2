import { atDesk } from '../../desk/at-desk.ts';
import { publishChangeSet } from '../../services/publish-change-set.ts';
import { rebaseChangeSet } from '../../services/rebase-change-set.ts';
import { reviewChangeSet } from '../../services/review-change-set.ts';
import { submitChangeSet } from '../../services/submit-change-set.ts';
import { builder } from '../builder.ts';
import { ReleaseRef } from '../refs.ts';
import { VerdictEnum } from './change-set-enums.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationField('submitChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Hands a change set to reviewers: who must approve is worked out and stored, and they are told.',
    args: { changeSet: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: async (_root, { changeSet }, context) => {
      await submitChangeSet(atDesk(context), changeSet);
      return changeSetNow(context, changeSet);
    },
  }),
);

builder.mutationField('rebaseChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Puts a change set on what is published now; approvals stay where the patches do.',
    args: { changeSet: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: async (_root, { changeSet }, context) => {
      await rebaseChangeSet(atDesk(context), changeSet);
      return changeSetNow(context, changeSet);
    },
  }),
);

const ReviewInput = builder.inputType('ReviewChangeSetInput', {
  ...DESK,
  description: 'A verdict on a change set.',
  fields: (t) => ({
    changeSet: t.int({ required: true, description: 'The number of the change set.' }),
    verdict: t.field({ type: VerdictEnum, required: true, description: 'What is said.' }),
    text: t.string({ description: 'Why; needed to reject and to ask for changes.' }),
    ifHeadHash: t.string({ required: true, description: 'The head hash of the content that was looked at.' }),
  }),
});

builder.mutationField('reviewChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Records a verdict, or takes one’s last one back. It covers every change as it is; an approval is of somebody who wrote no part of it.',
    args: { input: t.arg({ type: ReviewInput, required: true, description: 'The verdict.' }) },
    resolve: async (_root, { input }, context) => {
      await reviewChangeSet(atDesk(context), { ...input, text: input.text ?? '' });
      return changeSetNow(context, input.changeSet);
    },
  }),
);

builder.mutationField('publishChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ReleaseRef,
    description:
      'Makes a change set the next release, all of it or nothing. Publishing it again gives the release that it became.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'Its number.' }),
      dryRun: t.arg.boolean({
        defaultValue: false,
        description: 'Do all of it and take it back: the release that it would become.',
      }),
    },
    resolve: (_root, { changeSet, dryRun }, context) =>
      publishChangeSet(atDesk(context), { changeSet, isDryRun: dryRun === true }),
  }),
);
