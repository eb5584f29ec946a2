import { allowed, atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page.ts';
import { ChangeSetOriginEnum, ChangeSetStatusEnum } from './change-set-enums.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { keyedConnectionOf, numberedPage } from './keyed-connection.ts';
import { DESK } from './only-at-desk.ts';

const ChangeSetConnection = keyedConnectionOf(ChangeSetRef, {
  name: 'ChangeSet',
  plural: 'change sets',
  keyOf: ({ number }) => number,
});

const ChangeSetFilterInput = builder.inputType('ChangeSetFilter', {
  ...DESK,
  description: 'Which change sets: those that have all that is asked for.',
  fields: (t) => ({
    statuses: t.field({ type: [ChangeSetStatusEnum], description: 'That stand at one of these.' }),
    ownerId: t.id({ description: 'That belong to this person.' }),
    origin: t.field({ type: ChangeSetOriginEnum, description: 'That came to be like this.' }),
    subjectId: t.id({ description: 'That change this subject.' }),
    assignedTo: t.id({ description: 'That this person is asked to look at.' }),
  }),
});

builder.queryField('changeSets', (t) =>
  t.field({
    ...DESK,
    type: ChangeSetConnection,
    description: 'Change sets, newest first.',
    args: {
      ...pageArgs(),
      filter: t.arg({ type: ChangeSetFilterInput, description: 'Which; all when left out.' }),
    },
    resolve: (_root, { filter, ...args }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      const { statuses, ownerId, origin, subjectId, assignedTo } = filter ?? {};
      const wanted = {
        statuses: statuses ?? undefined,
        ownerId: ownerId ?? undefined,
        origin: origin ?? undefined,
        subjectId: subjectId ?? undefined,
        assignedTo: assignedTo ?? undefined,
      };
      return numberedPage(args, (page) => desk.database().changeSets.list(wanted, page));
    },
  }),
);
