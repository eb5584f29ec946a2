import type { Assignment } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

const AssignmentRef = builder.objectRef<Assignment>('Assignment').implement({
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

builder.objectField(ChangeSetRef, 'assignments', (t) =>
  t.field({
    ...DESK,
    type: [AssignmentRef],
    description: 'Who is asked to look at it, the first first.',
    resolve: ({ number }, _args, context) =>
      atDesk(context)
        .desk.database()
        .assignments.ofSet(number)
        .then((asked) => [...asked]),
  }),
);
