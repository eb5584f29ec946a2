import { areInterestsInForce } from '@symptograph/core';
import type { StoredInterests } from '@symptograph/db';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { PROBLEMS } from './errors.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';

const InterestsRef = builder.objectRef<StoredInterests>('InterestsStatement').implement({
  ...DESK,
  description: 'What somebody says of their conflicts of interest.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Reviews name it.' }),
    person: t.field({
      type: PersonRef,
      description: 'Whose.',
      resolve: ({ personId }, _args, context) => personNamed(context, personId),
    }),
    hasConflict: t.exposeBoolean('hasConflict', { description: 'Whether there is one.' }),
    text: t.exposeString('text', { description: 'Which; may be empty when there is none.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was stated.' }),
    isInForce: t.boolean({
      description: 'Whether it is not older than a year.',
      resolve: (statement, _args, context) => areInterestsInForce(statement, atDesk(context).desk.now()),
    }),
  }),
});

builder.queryField('interests', (t) =>
  t.field({
    ...DESK,
    type: [InterestsRef],
    description:
      'What a person stated of their interests, newest first; the viewer’s own when nobody is named.',
    args: { personId: t.arg.id({ description: 'Whose.' }) },
    resolve: (_root, { personId }, context) => {
      const { viewer, desk } = atDesk(context);
      const { id } = allowed(viewer, personId ? 'READ_DRAFTS' : 'STATE_INTERESTS');
      return desk.database().interests.ofPerson(personId ?? id);
    },
  }),
);

const StateInterestsInput = builder.inputType('StateInterestsInput', {
  ...DESK,
  description: 'What the viewer says of their conflicts of interest.',
  fields: (t) => ({
    hasConflict: t.boolean({ required: true, description: 'Whether there is one.' }),
    text: t.string({ description: 'Which; needed when there is one.' }),
  }),
});

builder.mutationField('stateInterests', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: InterestsRef,
    description:
      'Keeps what the viewer says of their interests; it is in force for a year, or until the next.',
    args: { input: t.arg({ type: StateInterestsInput, required: true, description: 'What is stated.' }) },
    resolve: (_root, { input }, context) => {
      const { viewer, desk } = atDesk(context);
      return desk.people.stateInterests(viewer, { ...input, text: input.text ?? '' });
    },
  }),
);
