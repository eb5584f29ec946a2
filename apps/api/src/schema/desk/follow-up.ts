import type { FollowUp } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

export const FollowUpRef = builder.objectRef<FollowUp>('FollowUp').implement({
  ...DESK,
  description: 'The look at an emergency switch-off afterwards, by somebody who did not sign for it.',
  fields: (t) => ({
    dueAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'By when.',
      resolve: ({ followUpDue }) => followUpDue,
    }),
    isOverdue: t.boolean({
      description: 'Whether it was due before now, and nobody has done it.',
      resolve: ({ followUpDue, followedUpAt }, _args, context) =>
        followedUpAt === null && followUpDue !== null && followUpDue <= atDesk(context).desk.now(),
    }),
    doneAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was done; null before.',
      resolve: ({ followedUpAt }) => followedUpAt,
    }),
    doneBy: t.field({
      type: PersonRef,
      nullable: true,
      description: 'Who did it; null before.',
      resolve: ({ followedUpById }, _args, context) =>
        followedUpById === null ? null : personNamed(context, followedUpById),
    }),
  }),
});
