import { builder } from './builder.ts';
import { conceptFilterArg, conceptsKept } from './concept-filter.ts';
import { RiskFactorConnection } from './connections.ts';
import { RiskFactorKindEnum } from './enums.ts';
import { assertedStatements } from './graph-reads.ts';
import { pageArgs, pageOf } from './page.ts';
import { bySlug } from './references.ts';
import { ConceptInterface, NodeRef, RiskFactorRef, RiskStatementRef } from './refs.ts';

RiskFactorRef.implement({
  description: 'What makes a condition more or less likely.',
  interfaces: [NodeRef, ConceptInterface],
  fields: (t) => ({
    riskFactorKind: t.expose('riskFactorKind', {
      type: RiskFactorKindEnum,
      description: 'What kind of risk factor it is.',
    }),
    modifiable: t.exposeBoolean('modifiable', {
      nullable: true,
      description: 'Whether a person can do something about it; null where nobody said.',
    }),
    raisesRiskOf: t.field({
      type: [RiskStatementRef],
      description: 'Conditions that it makes more likely.',
      resolve: (riskFactor, _args, context) =>
        assertedStatements(context, riskFactor, { kinds: ['RISK_RAISED_BY'], direction: 'IN' }),
    }),
  }),
});

builder.queryField('riskFactor', (t) =>
  t.field({
    type: RiskFactorRef,
    nullable: true,
    description: 'The risk factor with a slug, or null.',
    args: { slug: t.arg.string({ required: true, description: 'Current or former slug: pregnancy.' }) },
    resolve: (_root, { slug }, context) => bySlug(context, 'RISK_FACTOR', slug),
  }),
);

builder.queryField('riskFactors', (t) =>
  t.field({
    type: RiskFactorConnection,
    description: 'Risk factors, by name.',
    args: { ...conceptFilterArg, ...pageArgs() },
    resolve: (_root, args, context, info) =>
      pageOf(conceptsKept(context, args, 'RISK_FACTOR'), { args, context, info }),
  }),
);
