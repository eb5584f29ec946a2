import { releaseDiff, type SubjectDiff } from '@symptograph/core';
import type { GraphVersion } from '../graph-version.ts';
import { type DifferingSubject, differingSubjects } from '../release-diff/differing-subjects.ts';
import { builder } from './builder.ts';
import { DiffActionEnum } from './diff-action-enum.ts';
import { type Page, type PagePlace, pageArgs, windowOf } from './page.ts';
import { ReleaseRef } from './refs.ts';
import { SubjectDiffConnection } from './subject-diff.ts';

/** Two releases that are compared. */
interface ComparedReleases {
  readonly from: GraphVersion;
  readonly to: GraphVersion;
}

const ReleaseDiffRef = builder.objectRef<ComparedReleases>('ReleaseDiff').implement({
  description: 'What differs between two releases.',
  fields: (t) => ({
    from: t.field({
      type: ReleaseRef,
      description: 'The release from which.',
      resolve: ({ from }) => from.release,
    }),
    to: t.field({ type: ReleaseRef, description: 'The release to which.', resolve: ({ to }) => to.release }),
    changes: t.field({
      type: SubjectDiffConnection,
      description:
        'Every subject that says something else: sources, concepts, statements, criteria, rules, contracts and cases, what is gone last.',
      args: {
        actions: t.arg({
          type: [DiffActionEnum],
          description: 'Only what came, changed or went; everything when omitted.',
        }),
        ...pageArgs(),
      },
      resolve: (sides, args, context, info) => {
        const id = `${sides.from.release.number} ${sides.to.release.number}`;
        return changesOf(sides, args.actions, { args, context, info, of: { id } });
      },
    }),
  }),
});

function changesOf(
  { from, to }: ComparedReleases,
  actions: readonly DifferingSubject['action'][] | null | undefined,
  place: PagePlace,
): Page<SubjectDiff> {
  const all = differingSubjects(from.snapshot)(to.snapshot);
  const wanted = actions ? all.filter(({ action }) => actions.includes(action)) : all;
  const { start, first, scope } = windowOf(place);
  const ids = wanted.slice(start, start + first).map(({ subjectId }) => subjectId);
  const items = releaseDiff({ before: from.snapshot, after: to.snapshot }, ids);
  return { items, start, total: wanted.length, scope };
}

builder.queryField('releaseDiff', (t) =>
  t.field({
    type: ReleaseDiffRef,
    nullable: true,
    description:
      'What differs between two releases, whichever is the older; null when there is no such release.',
    args: {
      from: t.arg.int({ required: true, description: 'The number of the release from which.' }),
      to: t.arg.int({ required: true, description: 'The number of the release to which.' }),
    },
    resolve: async (_root, args, { graphAt }) => {
      const from = await graphAt(args.from);
      const to = from && (await graphAt(args.to));
      return from && to ? { from, to } : null;
    },
  }),
);
