import type { ChangeSet } from '@symptograph/core';
import type { RevisionInRelease } from '@symptograph/db';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import type { ReadContext } from '../../read-context.ts';
import { builder } from '../builder.ts';
import { pageArgs } from '../page.ts';
import { RevisionRef } from '../revision.ts';
import { changeSetNamed } from './change-set-named.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { keyedConnectionOf, numberedPage } from './keyed-connection.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { peopleNamed } from './person-named.ts';

const SubjectRevisionRef = builder.objectRef<RevisionInRelease>('SubjectRevision').implement({
  ...DESK,
  description: 'What one release made of a subject, and who is behind it.',
  fields: (t) => ({
    revision: t.field({
      type: RevisionRef,
      description: 'What the release made of it.',
      resolve: (item) => item,
    }),
    changeSet: t.field({
      type: ChangeSetRef,
      nullable: true,
      description: 'The change set that the release published; null before there were any.',
      resolve: changeSetOf,
    }),
    contributors: t.field({
      type: [PersonRef],
      description: 'Who edited the subject in the change set.',
      resolve: async (item, _args, context) => {
        const changeSet = await changeSetOf(item, {}, context);
        if (!changeSet) return [];
        const { changeEvents } = atDesk(context).desk.database();
        const ids = await changeEvents.contributorsTo(changeSet.number, item.revision.subjectId);
        return peopleNamed(context, ids);
      },
    }),
    approvers: t.field({
      type: [PersonRef],
      description: 'Whose last word on the change set was an approval.',
      resolve: async (item, _args, context) => {
        const changeSet = await changeSetOf(item, {}, context);
        if (!changeSet) return [];
        const reviews = await atDesk(context).desk.database().reviews.ofSet(changeSet.number);
        const last = new Map(reviews.map((review) => [review.reviewerId, review.verdict]));
        return peopleNamed(
          context,
          [...last].flatMap(([id, verdict]) => (verdict === 'APPROVE' ? [id] : [])),
        );
      },
    }),
  }),
});

/** A revision names the change set that it comes from as CS-142. */
async function changeSetOf(
  { revision }: RevisionInRelease,
  _args: object,
  context: ReadContext,
): Promise<ChangeSet | undefined> {
  const [, number] = /^CS-(\d{1,9})$/.exec(revision.by ?? '') ?? [];
  return number === undefined ? undefined : changeSetNamed(context, Number(number));
}

const SubjectRevisionConnection = keyedConnectionOf(SubjectRevisionRef, {
  name: 'SubjectRevision',
  plural: 'revisions of a subject',
  keyOf: ({ release }) => release.number,
});

builder.queryField('subjectHistory', (t) =>
  t.field({
    ...DESK,
    type: SubjectRevisionConnection,
    description: 'What releases made of a subject, newest first, and the change sets and people behind each.',
    args: { id: t.arg.id({ required: true, description: 'The subject.' }), ...pageArgs() },
    resolve: (_root, { id: subjectId, ...args }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      const upTo = context.graph.release.number;
      return numberedPage(args, (page) => desk.database().revisions.history({ subjectId, upTo, ...page }));
    },
  }),
);
