import type { AuditEvent, Page } from '@symptograph/db';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { builder } from '../builder.ts';
import { firstOf } from '../page.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';

const AuditEventRef = builder.objectRef<AuditEvent>('AuditEvent').implement({
  ...DESK,
  description: 'That somebody did something; never changed or removed.',
  fields: (t) => ({
    seq: t.exposeInt('seq', { description: 'Its number, from 1, without gaps.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When, by the clock of the database.' }),
    actorId: t.exposeString('actorId', {
      description: 'Who: the id of a person, or the name of a part of the product, such as command-line.',
    }),
    actor: t.field({
      type: PersonRef,
      nullable: true,
      description: 'The person; null when it was none.',
      resolve: ({ actorId }, _args, context) => atDesk(context).desk.database().people.find(actorId),
    }),
    action: t.exposeString('action', { description: 'What was done, stable: PUBLISH, SET_ROLES.' }),
    subject: t.exposeString('subject', { description: 'To what: CS-142, or an id.' }),
    details: t.field({
      type: 'JSON',
      description: 'More of it, as an object.',
      resolve: ({ details }) => JSON.parse(details) as unknown,
    }),
    hash: t.exposeString('hash', {
      description: 'SHA-256 over the previous hash and all of this event: the log is one chain.',
    }),
  }),
});

const AuditLogRef = builder.objectRef<Page<AuditEvent>>('AuditLog').implement({
  ...DESK,
  description: 'A part of the audit log.',
  fields: (t) => ({
    events: t.field({
      type: [AuditEventRef],
      description: 'Newest first.',
      resolve: ({ entries }) => [...entries],
    }),
    totalCount: t.int({ description: 'How many there are of these.', resolve: ({ total }) => total }),
    hasMore: t.boolean({ description: 'Whether older ones follow.', resolve: ({ more }) => more }),
  }),
});

builder.queryField('auditLog', (t) =>
  t.field({
    ...DESK,
    type: AuditLogRef,
    description: 'Who did what, newest first.',
    args: {
      first: t.arg.int({ defaultValue: 50, description: 'How many to return, 0 to 100.' }),
      after: t.arg.int({ description: 'Go on after the event with this number, to older ones.' }),
      actorId: t.arg.string({ description: 'Only what this one did.' }),
      action: t.arg.string({ description: 'Only this action.' }),
      subject: t.arg.string({ description: 'Only what was done to this: CS-142, or an id.' }),
    },
    resolve: (_root, { first, after, ...filter }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_AUDIT');
      const { actorId, action, subject } = filter;
      return desk
        .database()
        .audit.list(
          { actorId: actorId ?? undefined, action: action ?? undefined, subject: subject ?? undefined },
          { first: firstOf(first ?? 50), after: after ?? undefined },
        );
    },
  }),
);
