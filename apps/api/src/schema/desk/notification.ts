import type { Notification } from '@symptograph/db';
import { atDesk } from '../../desk/at-desk.ts';
import { readingPerson } from '../../desk/reading-person.ts';
import { markNotificationsRead } from '../../services/mark-notifications-read.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { PROBLEMS } from './errors.ts';
import { keyedConnectionOf, keyedPage } from './keyed-connection.ts';
import { DESK } from './only-at-desk.ts';

const NotificationRef = builder.objectRef<Notification>('Notification').implement({
  ...DESK,
  description: 'Something that the viewer is told.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Minted once.' }),
    kind: t.exposeString('kind', {
      description:
        'What it is about, stable: REVIEW_WANTED, REVIEWED, ASSIGNED, COMMENTED, CONFLICTED, HELD, WITHDRAWN, PUBLISHED, FOLLOW_UP.',
    }),
    sentence: t.exposeString('sentence', { description: 'What happened, in English.' }),
    changeSet: t.field({
      type: ChangeSetRef,
      nullable: true,
      description: 'The change set that it is about, if it is about one.',
      resolve: ({ changeSet }, _args, context) =>
        changeSet === null ? null : atDesk(context).desk.database().changeSets.find(changeSet),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it happened.' }),
    readAt: t.expose('readAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the viewer read it; null before.',
    }),
  }),
});

const NotificationConnection = keyedConnectionOf(NotificationRef, {
  name: 'Notification',
  plural: 'notifications',
  keyOf: ({ id }) => id,
});

builder.queryField('notifications', (t) =>
  t.field({
    ...DESK,
    type: NotificationConnection,
    description: 'What the viewer is told, newest first.',
    args: pageArgs(),
    resolve: (_root, args, context) => {
      const { viewer, desk } = atDesk(context);
      const { id } = readingPerson(viewer);
      return keyedPage(args, (page) => desk.database().notifications.ofPerson(id, page));
    },
  }),
);

builder.queryField('unreadNotifications', (t) =>
  t.int({
    ...DESK,
    description: 'How much of what they are told the viewer has not read.',
    resolve: (_root, _args, context) => {
      const { viewer, desk } = atDesk(context);
      return desk.database().notifications.unread(readingPerson(viewer).id);
    },
  }),
);

const NotificationsReadRef = builder.objectRef<{ readonly unread: number }>('NotificationsRead').implement({
  ...DESK,
  description: 'What is left to read.',
  fields: (t) => ({ unread: t.exposeInt('unread', { description: 'How many the viewer has not read.' }) }),
});

builder.mutationField('markNotificationsRead', (t) =>
  t.field({
    ...DESK,
    ...PROBLEMS,
    type: NotificationsReadRef,
    description: 'Says that the viewer has read some of what they are told, or all of it.',
    args: { ids: t.arg.idList({ description: 'Which; all when left out.' }) },
    resolve: async (_root, { ids }, context) => {
      const at = atDesk(context);
      await markNotificationsRead(at, ids ?? undefined);
      return { unread: await at.desk.database().notifications.unread(readingPerson(at.viewer).id) };
    },
  }),
);
