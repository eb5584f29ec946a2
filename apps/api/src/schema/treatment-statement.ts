import { cited } from './cited.ts';
import { RecommendationStrengthEnum, TreatmentAimEnum, TreatmentLineEnum } from './enums.ts';
import { conceptIfKind, conceptOfKind, conceptsOfKind } from './graph-reads.ts';
import { QualifiersRef } from './qualifiers.ts';
import {
  ConditionRef,
  NodeRef,
  StatementInterface,
  SymptomRef,
  TreatmentRef,
  TreatmentStatementRef,
} from './refs.ts';

TreatmentStatementRef.implement({
  description: 'A treatment treats a condition, relieves a symptom, or helps to prevent either.',
  interfaces: [NodeRef, StatementInterface],
  fields: (t) => ({
    treatment: t.field({
      type: TreatmentRef,
      description: 'The object.',
      resolve: ({ object }, _args, context) => conceptOfKind(context, 'TREATMENT', object),
    }),
    condition: t.field({
      type: ConditionRef,
      nullable: true,
      description: 'The subject, when it is a condition.',
      resolve: ({ subject }, _args, context) => conceptIfKind(context, 'CONDITION', subject),
    }),
    symptom: t.field({
      type: SymptomRef,
      nullable: true,
      description: 'The subject, when it is a symptom.',
      resolve: ({ subject }, _args, context) => conceptIfKind(context, 'SYMPTOM', subject),
    }),
    line: t.expose('line', {
      type: TreatmentLineEnum,
      nullable: true,
      description: 'When in the course of care it is tried.',
    }),
    aim: t.expose('aim', {
      type: TreatmentAimEnum,
      nullable: true,
      description: 'What it is meant to achieve.',
    }),
    appliesWhen: t.field({
      type: QualifiersRef,
      nullable: true,
      description: 'Only in this situation: severe cases, night cramps that persist.',
      resolve: (statement) => cited(statement, statement.appliesWhen),
    }),
    followedBy: t.field({
      type: [TreatmentRef],
      description: 'Treatments that come after it, in order.',
      resolve: ({ followedBy }, _args, context) => conceptsOfKind(context, 'TREATMENT', followedBy),
    }),
    strength: t.expose('strength', {
      type: RecommendationStrengthEnum,
      nullable: true,
      description: 'How strongly the source recommends it.',
    }),
  }),
});
