import { type CaseFlip, type CaseLevels, isRight } from '../rule-review/case-flips.ts';
import { builder } from './builder.ts';
import { UrgencyEnum } from './enums.ts';

const CaseLevelsRef = builder.objectRef<CaseLevels>('CaseLevels').implement({
  description: 'What the rules for everybody answer to a case.',
  fields: (t) => ({
    floor: t.expose('floor', { type: UrgencyEnum, description: 'What is established.' }),
    ceiling: t.expose('ceiling', { type: UrgencyEnum, description: 'What cannot be excluded.' }),
  }),
});

export const CaseFlipRef = builder.objectRef<CaseFlip>('CaseFlip').implement({
  description: 'A case that is answered differently.',
  fields: (t) => ({
    caseId: t.id({ description: 'The id of the case.', resolve: ({ of }) => of.id }),
    slug: t.string({ description: 'Its name in addresses.', resolve: ({ of }) => of.slug }),
    narrative: t.string({ description: 'The story.', resolve: ({ of }) => of.narrative }),
    expected: t.field({
      type: UrgencyEnum,
      description: 'The best level.',
      resolve: ({ of }) => of.expected,
    }),
    acceptable: t.field({
      type: [UrgencyEnum],
      description: 'Every level that is right.',
      resolve: ({ of }) => of.acceptable,
    }),
    before: t.field({
      type: CaseLevelsRef,
      nullable: true,
      description: 'What was answered; null when the graph before made a contradiction of the case.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: CaseLevelsRef,
      nullable: true,
      description: 'What is answered now; null when the graph makes a contradiction of the case.',
      resolve: ({ after }) => after,
    }),
    wasRight: t.boolean({
      description: 'Whether what was established was acceptable.',
      resolve: ({ of, before }) => isRight(of, before),
    }),
    isRight: t.boolean({
      description: 'Whether what is established is acceptable.',
      resolve: ({ of, after }) => isRight(of, after),
    }),
  }),
});
