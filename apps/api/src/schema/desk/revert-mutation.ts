import { atDesk } from '../../desk/at-desk.ts';
import { revertRelease } from '../../services/revert-release.ts';
import { builder } from '../builder.ts';
import { ReleaseRef } from '../refs.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationField('revertRelease', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Begins a change set with the inverse of a release, put on what is published now. Later edits at other places stay, those of the same place are conflicts.',
    args: {
      release: t.arg.int({ required: true, description: 'The number of the release that is taken back.' }),
      title: t.arg.string({
        description: 'Of the change set, 1 to 200 characters; names the release when omitted.',
      }),
      idempotencyKey: t.arg.string({
        description: 'A request that comes again with the same key makes no second one.',
      }),
    },
    resolve: async (_root, args, context) =>
      changeSetNow(context, await revertRelease(atDesk(context), args)),
  }),
);

builder.objectField(ReleaseRef, 'changeSet', (t) =>
  t.int({
    ...DESK,
    nullable: true,
    description:
      'The number of the change set that it published; null where content came before there was any.',
    resolve: ({ changeSet }) => changeSet,
  }),
);
