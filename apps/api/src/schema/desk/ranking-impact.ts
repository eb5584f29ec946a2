import type { RankingImpact, RankingMove } from '@symptograph/core';
import { builder } from '../builder.ts';
import { DESK } from './only-at-desk.ts';
import { NamedConceptRef } from './path-impact.ts';

const WantedEnum = builder.enumType('RankingWanted', {
  ...DESK,
  description: 'What a case has to do with a condition.',
  values: {
    EXPECTED: { description: 'It is what the person of the case has.' },
    MUST_NOT_MISS: { description: 'It must not be missed in the case.' },
  } as const,
});

const RankingMoveRef = builder.objectRef<RankingMove>('RankingMove').implement({
  ...DESK,
  description: 'That a condition stands at another place in the ranking of a case.',
  fields: (t) => ({
    caseId: t.exposeID('caseId', { description: 'The case.' }),
    slug: t.exposeString('slug', { description: 'The slug of the case.' }),
    condition: t.expose('condition', { type: NamedConceptRef, description: 'The condition.' }),
    wanted: t.expose('wanted', { type: WantedEnum, description: 'What the case has to do with it.' }),
    before: t.exposeInt('before', {
      nullable: true,
      description: 'Its place before, 1 is best; null when it was not among those that are told.',
    }),
    after: t.exposeInt('after', {
      nullable: true,
      description: 'Its place now; null when it is not among those that are told.',
    }),
  }),
});

export const RankingImpactRef = builder.objectRef<RankingImpact>('RankingImpact').implement({
  ...DESK,
  description: 'What a change set does to the ranking of cases.',
  fields: (t) => ({
    count: t.exposeInt('count', { description: 'How many conditions move.' }),
    moves: t.field({
      type: [RankingMoveRef],
      description: 'Those that fall deepest first.',
      resolve: ({ moves }) => [...moves],
    }),
    truncated: t.exposeBoolean('truncated', {
      description: 'Whether there are more cases than were ranked.',
    }),
  }),
});
