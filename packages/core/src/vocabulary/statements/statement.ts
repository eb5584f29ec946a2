import type { DeepReadonly } from '@symptograph/rules';
import { z } from 'zod';
import type { StatementKind } from '../statement-kind.ts';
import { accompaniedByKind } from './accompanied-by.ts';
import { affectsKind } from './affects.ts';
import { canCauseKind } from './can-cause.ts';
import { canLeadToKind } from './can-lead-to.ts';
import { causedByKind } from './caused-by.ts';
import { contraindicatedInKind } from './contraindicated-in.ts';
import { detectsKind } from './detects.ts';
import { differentialOfKind } from './differential-of.ts';
import { evaluatedByKind } from './evaluated-by.ts';
import { examinesKind } from './examines.ts';
import { excludesKind } from './excludes.ts';
import { hasSymptomKind } from './has-symptom.ts';
import { locatedInKind } from './located-in.ts';
import { partOfKind } from './part-of.ts';
import { preventedByKind } from './prevented-by.ts';
import { relievedByKind } from './relieved-by.ts';
import { riskLoweredByKind } from './risk-lowered-by.ts';
import { riskRaisedByKind } from './risk-raised-by.ts';
import type { StatementKindDefinition } from './statement-kind-definition.ts';
import { subtypeOfKind } from './subtype-of.ts';
import { targetsKind } from './targets.ts';
import { treatedByKind } from './treated-by.ts';

const definitions = {
  HAS_SYMPTOM: hasSymptomKind,
  ACCOMPANIED_BY: accompaniedByKind,
  CAN_CAUSE: canCauseKind,
  RISK_RAISED_BY: riskRaisedByKind,
  RISK_LOWERED_BY: riskLoweredByKind,
  CAUSED_BY: causedByKind,
  CAN_LEAD_TO: canLeadToKind,
  SUBTYPE_OF: subtypeOfKind,
  DIFFERENTIAL_OF: differentialOfKind,
  AFFECTS: affectsKind,
  LOCATED_IN: locatedInKind,
  PART_OF: partOfKind,
  EVALUATED_BY: evaluatedByKind,
  DETECTS: detectsKind,
  EXAMINES: examinesKind,
  TREATED_BY: treatedByKind,
  RELIEVED_BY: relievedByKind,
  PREVENTED_BY: preventedByKind,
  CONTRAINDICATED_IN: contraindicatedInKind,
  TARGETS: targetsKind,
  EXCLUDES: excludesKind,
} as const satisfies { readonly [Kind in StatementKind]: { readonly kind: Kind } };

type Definitions = typeof definitions;

/** The definition of each kind of statement. */
export const statementKinds: {
  readonly [Kind in StatementKind]: StatementKindDefinition<Kind, Definitions[Kind]['shape']>;
} = definitions;

/** The statement type of a kind. */
export type StatementOf<Kind extends StatementKind> = Kind extends StatementKind
  ? DeepReadonly<z.infer<Definitions[Kind]['shape']>>
  : never;

/** One sourced claim: the edge of the graph. */
export type Statement = StatementOf<StatementKind>;

export type SymptomStatement = StatementOf<'HAS_SYMPTOM'>;
export type TestStatement = StatementOf<'EVALUATED_BY'>;
export type TreatmentStatement = StatementOf<'TREATED_BY' | 'RELIEVED_BY' | 'PREVENTED_BY'>;
export type RiskStatement = StatementOf<'RISK_RAISED_BY' | 'RISK_LOWERED_BY'>;

/** The shape of a statement of any kind. */
export const statementShape = z.discriminatedUnion('kind', [
  hasSymptomKind.shape,
  accompaniedByKind.shape,
  canCauseKind.shape,
  riskRaisedByKind.shape,
  riskLoweredByKind.shape,
  causedByKind.shape,
  canLeadToKind.shape,
  subtypeOfKind.shape,
  differentialOfKind.shape,
  affectsKind.shape,
  locatedInKind.shape,
  partOfKind.shape,
  evaluatedByKind.shape,
  detectsKind.shape,
  examinesKind.shape,
  treatedByKind.shape,
  relievedByKind.shape,
  preventedByKind.shape,
  contraindicatedInKind.shape,
  targetsKind.shape,
  excludesKind.shape,
]);
