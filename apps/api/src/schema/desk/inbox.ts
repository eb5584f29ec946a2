import type { Gap } from '@symptograph/core';
import type { StoredChangeSet } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { type Inbox, readInbox } from '../../services/read-inbox.ts';
import { builder } from '../builder.ts';
import { DEFAULT_FIRST, firstOf } from '../page.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { GapRef } from './curation-gap.ts';
import { DESK } from './only-at-desk.ts';

/** The first of a list, and how long it is. */
interface Some<Item> {
  readonly all: readonly Item[];
  readonly first: number;
}

const ChangeSetsRef = builder.objectRef<Some<StoredChangeSet>>('InboxChangeSets').implement({
  ...DESK,
  description: 'Change sets that somebody may have to see to.',
  fields: (t) => ({
    count: t.int({ description: 'How many there are.', resolve: ({ all }) => all.length }),
    changeSets: t.field({
      type: [ChangeSetRef],
      description: 'The first of them: the newest, or what is due first.',
      resolve: ({ all, first }) => all.slice(0, first),
    }),
  }),
});

const GapsRef = builder.objectRef<Some<Gap>>('InboxGaps').implement({
  ...DESK,
  description: 'What the graph lacks that somebody may have to see to.',
  fields: (t) => ({
    count: t.int({ description: 'How many there are.', resolve: ({ all }) => all.length }),
    gaps: t.field({
      type: [GapRef],
      description: 'The gravest of them.',
      resolve: ({ all, first }) => all.slice(0, first),
    }),
  }),
});

const InboxRef = builder.objectRef<{ readonly inbox: Inbox; readonly first: number }>('Inbox').implement({
  ...DESK,
  description: 'What the viewer may have to see to.',
  fields: (t) => ({
    needsMyReview: t.field({
      type: ChangeSetsRef,
      description:
        'Waits for an approval that the viewer’s can be, and the viewer has not spoken on it as it is.',
      resolve: ({ inbox, first }) => ({ all: inbox.needsMyReview, first }),
    }),
    assigned: t.field({
      type: ChangeSetsRef,
      description:
        'The viewer is asked to look at it and has not spoken on it as it is; without what waits for the viewer’s approval.',
      resolve: ({ inbox, first }) => ({ all: inbox.assigned, first }),
    }),
    mine: t.field({
      type: ChangeSetsRef,
      description: 'Open, and the viewer’s.',
      resolve: ({ inbox, first }) => ({ all: inbox.mine, first }),
    }),
    toPublish: t.field({
      type: ChangeSetsRef,
      description: 'Approved, and the viewer’s to publish or schedule.',
      resolve: ({ inbox, first }) => ({ all: inbox.toPublish, first }),
    }),
    scheduled: t.field({
      type: ChangeSetsRef,
      description: 'To be published at a time, the next one first.',
      resolve: ({ inbox, first }) => ({ all: inbox.scheduled, first }),
    }),
    conflicted: t.field({
      type: ChangeSetsRef,
      description: 'Open, with conflicts with what is published.',
      resolve: ({ inbox, first }) => ({ all: inbox.conflicted, first }),
    }),
    failing: t.field({
      type: ChangeSetsRef,
      description:
        'Open, and something blocked when they were last checked as they are, at a submission or a publication.',
      resolve: ({ inbox, first }) => ({ all: inbox.failing, first }),
    }),
    followUps: t.field({
      type: ChangeSetsRef,
      description:
        'Emergency switch-offs that nobody has looked at since, the one that is due first at the top; `followUp.isOverdue` says which are late.',
      resolve: ({ inbox, first }) => ({ all: inbox.followUps, first }),
    }),
    rulesToReview: t.field({
      type: GapsRef,
      description: 'Rules whose review is due, or has no date.',
      resolve: ({ inbox, first }) => ({ all: inbox.rulesToReview, first }),
    }),
  }),
});

builder.queryField('inbox', (t) =>
  t.field({
    ...DESK,
    type: InboxRef,
    description: 'What the viewer may have to see to.',
    args: {
      first: t.arg.int({
        defaultValue: DEFAULT_FIRST,
        description: 'How many of each list to tell, 0 to 100.',
      }),
    },
    resolve: async (_root, { first }, context) => {
      const most = firstOf(first ?? DEFAULT_FIRST);
      return { inbox: await readInbox(atDesk(context)), first: most };
    },
  }),
);
