import type { TouchingChangeSet } from '@symptograph/db';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { badUserInput } from '../../problem.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { DESK } from './only-at-desk.ts';

/** As many subjects as an editor has on the screen. */
const MOST_SUBJECTS = 200;

const TouchingRef = builder.objectRef<TouchingChangeSet>('TouchingChangeSet').implement({
  ...DESK,
  description: 'An open change set that changes some of the subjects that were asked for.',
  fields: (t) => ({
    changeSet: t.field({
      type: ChangeSetRef,
      description: 'The change set.',
      resolve: ({ changeSet }) => changeSet,
    }),
    subjectIds: t.idList({
      description: 'Which of the subjects it changes.',
      resolve: ({ subjectIds }) => [...subjectIds],
    }),
  }),
});

builder.queryField('openChangeSetsTouching', (t) =>
  t.field({
    ...DESK,
    type: [TouchingRef],
    description: 'The open change sets on some subjects, by number: who else is at work on them.',
    args: {
      subjectIds: t.arg.idList({ required: true, description: 'The subjects, at most 200.' }),
    },
    resolve: (_root, { subjectIds }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      if (subjectIds.length > MOST_SUBJECTS) {
        throw badUserInput(`subjectIds may have ${MOST_SUBJECTS} ids, not ${subjectIds.length}.`);
      }
      return desk.database().changeSets.openTouching(subjectIds);
    },
  }),
);
