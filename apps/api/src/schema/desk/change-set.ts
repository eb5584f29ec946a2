import { type ChangeSet, OPEN_STATUSES } from '@symptograph/core';
import { allowed, atDesk } from '../../desk/at-desk.ts';
import { compareAsJudged } from '../../rule-review/compare-as-judged.ts';
import { builder } from '../builder.ts';
import { DEFAULT_FIRST, firstOf } from '../page.ts';
import { ReleaseRef } from '../refs.ts';
import { RuleDiffRef } from '../rule-diff.ts';
import { ChangeSetOriginEnum, ChangeSetStatusEnum } from './change-set-enums.ts';
import { ChangeSetRef } from './change-set-refs.ts';
import { CheckReportRef } from './check-report.ts';
import { ConflictRef } from './conflict.ts';
import { drafted } from './drafted.ts';
import { GateItemRef, RequirementRef } from './gate.ts';
import { judged } from './judged.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { peopleNamed, personNamed } from './person-named.ts';
import { ReviewRef } from './review.ts';
import { SubjectChangeRef } from './subject-change.ts';

ChangeSetRef.implement({
  ...DESK,
  description: 'A set of changes that are reviewed and published together.',
  fields: (t) => ({
    number: t.exposeInt('number', {
      description: 'People say CS-142; read the graph with it by ?changeSet=.',
    }),
    title: t.exposeString('title', { description: 'What it is about, in a few words.' }),
    rationale: t.exposeString('rationale', { description: 'Why; empty as long as nobody said.' }),
    status: t.expose('status', { type: ChangeSetStatusEnum, description: 'Where it stands.' }),
    origin: t.expose('origin', { type: ChangeSetOriginEnum, description: 'How it came to be.' }),
    owner: t.field({
      type: PersonRef,
      description: 'Whom it belongs to.',
      resolve: ({ ownerId }, _args, context) => personNamed(context, ownerId),
    }),
    contributors: t.field({
      type: [PersonRef],
      description: 'All who wrote a part of it, who therefore cannot approve it.',
      resolve: async (changeSet, _args, context) => {
        const { contributors } = await drafted(changeSet, context);
        return peopleNamed(context, contributors);
      },
    }),
    baseRelease: t.exposeInt('baseRelease', { description: 'The release that its changes start from.' }),
    head: t.int({
      description: 'The number of the last save, for ifHead; 0 before the first.',
      resolve: ({ headSeq }) => headSeq,
    }),
    headHash: t.exposeString('headHash', { description: 'Names its content; a review is of one.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was begun.' }),
    submittedAt: t.expose('submittedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last submitted; null before.',
    }),
    publishAt: t.expose('publishAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it is to be published; only when SCHEDULED.',
    }),
    revertsRelease: t.exposeInt('revertsRelease', {
      nullable: true,
      description: 'The release that it takes back, if it does.',
    }),
    publishedRelease: t.field({
      type: ReleaseRef,
      nullable: true,
      description: 'The release that it became; null before.',
      resolve: ({ publishedRelease }, _args, context) =>
        atDesk(context)
          .desk.versions.releases()
          .find(({ number }) => number === publishedRelease),
    }),
    changes: t.field({
      type: [SubjectChangeRef],
      description: 'What it does, a subject each, by the subjects’ ids.',
      resolve: async (changeSet, _args, context) => {
        const sides = await drafted(changeSet, context);
        return sides.changes.map((change) => ({ change, sides }));
      },
    }),
    isBehind: t.boolean({
      description: 'Whether it is open, and something that it changes was published anew since.',
      resolve: async (changeSet, _args, context) =>
        isOpen(changeSet) && (await judged(changeSet, context)).isBehind,
    }),
    conflicts: t.field({
      type: [ConflictRef],
      description:
        'Where it does not go together with what was published since, and nobody has said what is right; nowhere once it is closed.',
      resolve: async (changeSet, _args, context) =>
        isOpen(changeSet) ? (await judged(changeSet, context)).conflicts : [],
    }),
    check: t.field({
      type: CheckReportRef,
      description: 'What is wrong with what it would publish.',
      resolve: async (changeSet, _args, context) => (await judged(changeSet, context)).check,
    }),
    requirement: t.field({
      type: RequirementRef,
      description:
        'Who must approve it as it is, never less than when it was submitted; of a published one, who had to.',
      resolve: async (changeSet, _args, context) => {
        const { status, requirement } = changeSet;
        if (status === 'PUBLISHED' && requirement !== null) return requirement;
        return (await judged(changeSet, context)).requirement;
      },
    }),
    gate: t.field({
      type: [GateItemRef],
      description: 'What it must have to be published, each met or not.',
      resolve: async (changeSet, _args, context) => (await judged(changeSet, context)).gate,
    }),
    reviews: t.field({
      type: [ReviewRef],
      description: 'All verdicts, oldest first.',
      resolve: async (changeSet, _args, context) => {
        const of = await judged(changeSet, context);
        return of.reviews.map((review, place) => ({ review, standing: of.standings[place] ?? 'SUPERSEDED' }));
      },
    }),
    ruleDiff: t.field({
      type: RuleDiffRef,
      description:
        'What it does to triage, proved: the published rules and graph against the same with its changes, as its class and its gate are worked out. Nothing differs in it when triage is not concerned.',
      args: {
        first: t.arg.int({
          defaultValue: DEFAULT_FIRST,
          description: 'How many items of each list to tell, 0 to 100.',
        }),
      },
      resolve: async (changeSet, { first }, context) => {
        const most = firstOf(first ?? DEFAULT_FIRST);
        const { before, after, gateRequest: reviewed } = await judged(changeSet, context);
        return { comparison: compareAsJudged({ before, after, reviewed }), first: most };
      },
    }),
  }),
});

/** What is closed neither falls behind nor conflicts any more. */
function isOpen({ status }: ChangeSet): boolean {
  return OPEN_STATUSES.includes(status);
}

builder.queryField('changeSet', (t) =>
  t.field({
    ...DESK,
    type: ChangeSetRef,
    nullable: true,
    description: 'The change set with a number, or null.',
    args: { number: t.arg.int({ required: true, description: 'The number of a change set.' }) },
    resolve: (_root, { number }, context) => {
      const { viewer, desk } = atDesk(context);
      allowed(viewer, 'READ_DRAFTS');
      return desk.database().changeSets.find(number);
    },
  }),
);
