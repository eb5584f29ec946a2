import { type Change, describeChange } from '@symptograph/core';
import type { LaidOverDraft } from '../../services/lay-over.ts';
import { builder } from '../builder.ts';
import { ChangeDetailRef } from './change-detail.ts';
import { ChangeActionEnum } from './change-set-enums.ts';
import { DESK } from './only-at-desk.ts';
import { viewedIn } from './viewed-in.ts';

/** A change, and the graphs without it and with it. */
export interface ChangeInSet {
  readonly change: Change;
  readonly sides: Pick<LaidOverDraft, 'changeSet' | 'before' | 'after'>;
}

export const SubjectChangeRef = builder.objectRef<ChangeInSet>('SubjectChange').implement({
  ...DESK,
  description: 'What a change set does to one subject.',
  fields: (t) => ({
    subjectId: t.id({ description: 'The subject.', resolve: ({ change }) => change.subjectId }),
    action: t.field({
      type: ChangeActionEnum,
      description: 'What happens to it.',
      resolve: ({ change }) => change.action,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why, where a reason is asked for.',
      resolve: ({ change }) => change.reason,
    }),
    sentence: t.string({
      description: 'The whole in one sentence.',
      resolve: ({ change, sides }) => described(change, sides).sentence,
    }),
    details: t.field({
      type: [ChangeDetailRef],
      description: 'What changes, place by place.',
      resolve: ({ change, sides }) => [...described(change, sides).details],
    }),
    patch: t.field({
      type: 'JSON',
      description: 'The operations that lead from base to draft: [{ op, path, … }].',
      resolve: ({ change }) => change.patch,
    }),
    patchHash: t.string({
      description: 'Names what changes: reviews cover it.',
      resolve: ({ change }) => change.patchHash,
    }),
    isViewed: t.boolean({
      description: 'Whether the viewer marked it as viewed, and it is as it was then.',
      resolve: async ({ change, sides }, _args, context) =>
        (await viewedIn(sides.changeSet, context)).get(change.subjectId) === change.patchHash,
    }),
    base: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The subject as published when the change was begun; null when it is new.',
      resolve: ({ change }) => change.base,
    }),
    draft: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The subject as the change set wants it; null when it goes.',
      resolve: ({ change }) => change.draft,
    }),
  }),
});

function described(change: Change, { before, after }: ChangeInSet['sides']) {
  return describeChange({ before: before.snapshot, after: after.snapshot }, change);
}
