import { allowed, atDesk } from '../../desk/at-desk.ts';
import { badUserInput } from '../../problem.ts';
import { type OpenSet, openVerdicts } from '../../services/open-verdicts.ts';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';

/** As many as a page of a list shows. */
const MOST_SETS = 100;

const StandingRef = builder.objectRef<OpenSet>('ChangeSetStanding').implement({
  ...DESK,
  description: 'How an open change set stands to what is published, without judging it anew.',
  fields: (t) => ({
    number: t.int({ description: 'Its number.', resolve: ({ changeSet }) => changeSet.number }),
    isBehind: t.exposeBoolean('isBehind', {
      description: 'Whether something that it changes was published anew since.',
    }),
    conflictCount: t.int({
      description:
        'In how many places it does not go together with what was published since, and nobody has said what is right.',
      resolve: ({ conflicts }) => conflicts,
    }),
  }),
});

builder.queryField('changeSetStandings', (t) =>
  t.field({
    ...DESK,
    type: [StandingRef],
    description:
      'How some open change sets stand to what is published, newest first; closed ones are left out.',
    args: {
      numbers: t.arg.intList({ required: true, description: 'Their numbers, at most 100.' }),
    },
    resolve: async (_root, { numbers }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      if (numbers.length > MOST_SETS)
        throw badUserInput(`numbers may have ${MOST_SETS} numbers, not ${numbers.length}.`);
      const wanted = new Set(numbers);
      const open = await openVerdicts(desk);
      return open.filter(({ changeSet }) => wanted.has(changeSet.number));
    },
  }),
);
