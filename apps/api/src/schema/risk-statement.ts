import { cited } from './cited.ts';
import { EffectMeasureEnum } from './enums.ts';
import { conceptOfKind } from './graph-reads.ts';
import { MeasureRef } from './measure.ts';
import { ConditionRef, NodeRef, RiskFactorRef, RiskStatementRef, StatementInterface } from './refs.ts';

RiskStatementRef.implement({
  description: 'A risk factor makes a condition more or less likely; the kind says which.',
  interfaces: [NodeRef, StatementInterface],
  fields: (t) => ({
    riskFactor: t.field({
      type: RiskFactorRef,
      description: 'The object.',
      resolve: ({ object }, _args, context) => conceptOfKind(context, 'RISK_FACTOR', object),
    }),
    condition: t.field({
      type: ConditionRef,
      description: 'The subject.',
      resolve: ({ subject }, _args, context) => conceptOfKind(context, 'CONDITION', subject),
    }),
    effect: t.expose('effect', {
      type: EffectMeasureEnum,
      nullable: true,
      description: 'How the size is measured.',
    }),
    size: t.field({
      type: MeasureRef,
      nullable: true,
      description: 'The size of the effect, a plain ratio.',
      resolve: (statement) => cited(statement, statement.size),
    }),
  }),
});
