import type { Assignment } from '@symptograph/db';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

export const AssignmentRef = builder.objectRef<Assignment>('Assignment').implement({
  ...DESK,
  description: 'That somebody is asked to look at a change set.',
  fields: (t) => ({
    person: t.field({
      type: PersonRef,
      description: 'Who is asked.',
      resolve: ({ personId }, _args, context) => personNamed(context, personId),
    }),
    by: t.field({
      type: PersonRef,
      description: 'Who asked.',
      resolve: ({ byId }, _args, context) => personNamed(context, byId),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
  }),
});
