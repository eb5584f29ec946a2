import { z } from 'zod';

/** The kinds of statements: the graph's edge types, in the contract's order. */
export const STATEMENT_KINDS = [
  'HAS_SYMPTOM',
  'ACCOMPANIED_BY',
  'CAN_CAUSE',
  'RISK_RAISED_BY',
  'RISK_LOWERED_BY',
  'CAUSED_BY',
  'CAN_LEAD_TO',
  'SUBTYPE_OF',
  'DIFFERENTIAL_OF',
  'AFFECTS',
  'LOCATED_IN',
  'PART_OF',
  'EVALUATED_BY',
  'DETECTS',
  'EXAMINES',
  'TREATED_BY',
  'RELIEVED_BY',
  'PREVENTED_BY',
  'CONTRAINDICATED_IN',
  'TARGETS',
  'EXCLUDES',
] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const statementKindShape = z.enum(STATEMENT_KINDS);
