import {
  type ExpressionChange,
  inlineCriteria,
  type ReviewSide,
  type RuleChange,
  type RuleLogic,
  readingOf,
  renderRule,
} from '@symptograph/rules';

import { builder } from './builder.ts';
import { DiffActionEnum } from './diff-action-enum.ts';

/** A rule that is not the same on both sides, and the sides. */
export interface ChangeOfSides {
  readonly change: RuleChange;
  readonly before: ReviewSide;
  readonly after: ReviewSide;
}

const ConditionChangeRef = builder.objectRef<ExpressionChange>('ConditionChange').implement({
  description: 'One place at which two conditions differ.',
  fields: (t) => ({
    action: t.field({
      type: DiffActionEnum,
      description: 'What became of the part.',
      resolve: ({ kind }) => kind,
    }),
    path: t.exposeString('path', {
      description: 'Where it stands: when.of.2; in the old condition if it was removed.',
    }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The part as it was; null when it was added.',
      resolve: (part) => ('before' in part ? part.before : null),
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'The part as it is now; null when it was removed.',
      resolve: (part) => ('after' in part ? part.after : null),
    }),
  }),
});

export const RuleChangeRef = builder.objectRef<ChangeOfSides>('RuleChange').implement({
  description: 'A rule that is not the same on both sides of a comparison.',
  fields: (t) => ({
    action: t.field({
      type: DiffActionEnum,
      description: 'What became of the rule.',
      resolve: ({ change }) => change.kind,
    }),
    ruleId: t.id({ description: 'The id of the rule.', resolve: ({ change }) => change.id }),
    title: t.string({
      description: 'How people call it now, or called it when it is removed.',
      resolve: ({ change: { before, after } }) => after?.title ?? before?.title ?? '',
    }),
    before: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What decided, { id, title, scope, when, then }; null for a new rule.',
      resolve: ({ change }) => change.before,
    }),
    after: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What decides now, { id, title, scope, when, then }; null for a removed rule.',
      resolve: ({ change }) => change.after,
    }),
    sentenceBefore: t.string({
      nullable: true,
      description: 'The rule in English as it was, criteria inlined.',
      resolve: ({ change, before }) => change.before && sentenceOf(change.before, before),
    }),
    sentenceAfter: t.string({
      nullable: true,
      description: 'The rule in English as it is now, criteria inlined.',
      resolve: ({ change, after }) => change.after && sentenceOf(change.after, after),
    }),
    condition: t.field({
      type: [ConditionChangeRef],
      description: 'Where the two conditions differ as trees; none when only the conclusion does.',
      resolve: ({ change }) => change.condition,
    }),
  }),
});

/** Criteria that cannot be written out, which is a finding, are called by their titles. */
function sentenceOf(rule: RuleLogic, { set, vocabulary }: ReviewSide): string {
  const inlined = inlineCriteria(
    rule.when,
    new Map(set.criteria.map((criterion) => [criterion.id, criterion])),
  );
  const when = inlined.ok ? inlined.value : rule.when;
  return renderRule({ ...rule, when }, readingOf(vocabulary, set.criteria));
}
