import type { StoredCheckRun } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { DESK } from './only-at-desk.ts';

const CheckRunRef = builder.objectRef<StoredCheckRun>('CheckRun').implement({
  ...DESK,
  description: 'What was found when a change set was submitted or published last; cheap to read.',
  fields: (t) => ({
    headHash: t.exposeString('headHash', {
      description: 'Of the content that was checked; compare it with that of the change set.',
    }),
    release: t.int({
      description: 'The release over which it was checked.',
      resolve: ({ baseRelease }) => baseRelease,
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When.' }),
    blocking: t.exposeInt('blocking', { description: 'How many findings blocked then.' }),
  }),
});

builder.objectField(ChangeSetRef, 'lastCheck', (t) =>
  t.field({
    ...DESK,
    type: CheckRunRef,
    nullable: true,
    description: 'What was found when it was last submitted or published; null before.',
    resolve: ({ number }, _args, context) => atDesk(context).desk.database().checkRuns.latestOf(number),
  }),
);
