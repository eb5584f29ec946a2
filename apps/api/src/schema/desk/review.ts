import type { Review, ReviewStanding } from '@symptograph/core';
import { builder } from '../builder.ts';
import { VerdictEnum } from './change-set-enums.ts';
import { DESK } from './only-at-desk.ts';
import { PersonRef } from './person.ts';
import { personNamed } from './person-named.ts';
import { RoleEnum } from './role-enum.ts';

interface StandingReview {
  readonly review: Review;
  readonly standing: ReviewStanding;
}

const ReviewStandingEnum = builder.enumType('ReviewStanding', {
  ...DESK,
  description: 'Whether a review counts, and why not.',
  values: {
    COUNTS: { description: 'It is an approval that counts.' },
    SUPERSEDED: { description: 'Its reviewer said something later.' },
    TAKEN_BACK: { description: 'It takes back what its reviewer said before.' },
    DEACTIVATED: { description: 'Its reviewer was deactivated: neither approval nor objection counts.' },
    CONTRIBUTOR: { description: 'It approves, and its reviewer wrote a part of the set since.' },
    OBJECTS: {
      description: 'It asks for changes, or rejects; it stands until its reviewer approves or takes it back.',
    },
    STALE: { description: 'The content is not what was looked at any more.' },
    NO_INTERESTS: { description: 'Its reviewer had not stated their interests within a year before.' },
  } as const,
});

export const ReviewRef = builder.objectRef<StandingReview>('Review').implement({
  ...DESK,
  description: 'One verdict of one person on a change set as it was.',
  fields: (t) => ({
    reviewer: t.field({
      type: PersonRef,
      description: 'Who said it.',
      resolve: ({ review }, _args, context) => personNamed(context, review.reviewerId),
    }),
    roles: t.field({
      type: [RoleEnum],
      description: 'Of the reviewer at that time.',
      resolve: ({ review }) => [...review.roles],
    }),
    verdict: t.field({
      type: VerdictEnum,
      description: 'What was said.',
      resolve: ({ review }) => review.verdict,
    }),
    text: t.string({
      description: 'Why; may be empty for an approval.',
      resolve: ({ review }) => review.text,
    }),
    headHash: t.string({
      description: 'The content that was looked at.',
      resolve: ({ review }) => review.headHash,
    }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ review }) => review.at }),
    standing: t.expose('standing', { type: ReviewStandingEnum, description: 'Whether it counts.' }),
  }),
});
