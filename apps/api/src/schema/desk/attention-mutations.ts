import { atDesk } from '../../desk/at-desk.ts';
import { assign } from '../../services/assign.ts';
import { markViewed } from '../../services/mark-viewed.ts';
import { unassign } from '../../services/unassign.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';

builder.mutationField('markViewed', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Marks a change as viewed by the viewer, as long as it stays as it is.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the change set.' }),
      subjectId: t.arg.id({ required: true, description: 'The subject that the change is of.' }),
      patchHash: t.arg.string({ required: true, description: 'Of the change that was looked at.' }),
      isViewed: t.arg.boolean({ defaultValue: true, description: 'false takes the mark away.' }),
    },
    resolve: async (_root, { isViewed, ...given }, context) => {
      await markViewed(atDesk(context), { ...given, isViewed: isViewed !== false });
      return changeSetNow(context, given.changeSet);
    },
  }),
);

builder.mutationField('assign', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Asks somebody to look at a change set, and tells them.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the change set.' }),
      personId: t.arg.id({ required: true, description: 'Who is asked.' }),
    },
    resolve: async (_root, given, context) => {
      await assign(atDesk(context), given);
      return changeSetNow(context, given.changeSet);
    },
  }),
);

builder.mutationField('unassign', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Asks somebody no longer to look at a change set; everybody may do so for themselves.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'The number of the change set.' }),
      personId: t.arg.id({ required: true, description: 'Who was asked.' }),
    },
    resolve: async (_root, given, context) => {
      await unassign(atDesk(context), given);
      return changeSetNow(context, given.changeSet);
    },
  }),
);
