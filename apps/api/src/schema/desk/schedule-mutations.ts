import { atDesk } from '../../desk/at-desk.ts';
import { scheduleChangeSet } from '../../services/schedule-change-set.ts';
import { unscheduleChangeSet } from '../../services/unschedule-change-set.ts';
import { whoScheduled } from '../../services/who-scheduled.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { changeSetNow } from './edit-mutations.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

builder.mutationField('scheduleChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description:
      'Has a change set published at a time, in the name of whoever asks. Its gate must be open now, and is looked at again then: one that is closed by then is held, and its people are told why.',
    args: {
      changeSet: t.arg.int({ required: true, description: 'Its number.' }),
      publishAt: t.arg({ type: 'DateTime', required: true, description: 'When, in the future.' }),
    },
    resolve: async (_root, args, context) => {
      await scheduleChangeSet(atDesk(context), args);
      return changeSetNow(context, args.changeSet);
    },
  }),
);

builder.mutationField('unscheduleChangeSet', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: ChangeSetRef,
    description: 'Takes a change set off the schedule; it stays approved.',
    args: { changeSet: t.arg.int({ required: true, description: 'Its number.' }) },
    resolve: async (_root, { changeSet }, context) => {
      await unscheduleChangeSet(atDesk(context), changeSet);
      return changeSetNow(context, changeSet);
    },
  }),
);

builder.objectField(ChangeSetRef, 'scheduledBy', (t) =>
  t.field({
    ...DESK,
    type: PersonRef,
    nullable: true,
    description: 'In whose name it is published at its time; only when SCHEDULED.',
    resolve: async ({ number, status }, _args, context) => {
      if (status !== 'SCHEDULED') return null;
      const id = await whoScheduled(atDesk(context).desk.database(), number);
      return id === undefined ? null : personNamed(context, id);
    },
  }),
);
