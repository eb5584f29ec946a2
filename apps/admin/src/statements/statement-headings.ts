import type { StatementKind } from '@symptograph/core';

/** How a group of statements is headed on the page of its subject (`out`) and of its object (`in`). */
export interface StatementHeading {
  readonly kind: StatementKind;
  readonly out: string;
  readonly in: string;
}

/** The heading of each kind of statement in both directions, in reading order. */
export const STATEMENT_HEADINGS: readonly StatementHeading[] = [
  { kind: 'HAS_SYMPTOM', out: 'Symptoms and signs', in: 'Seen in' },
  { kind: 'LOCATED_IN', out: 'Where it is felt or seen', in: 'Symptoms felt or seen here' },
  { kind: 'AFFECTS', out: 'Where in the body', in: 'Conditions said to affect it' },
  { kind: 'ACCOMPANIED_BY', out: 'May come with', in: 'May accompany' },
  { kind: 'CAN_CAUSE', out: 'Can bring about', in: 'Can be brought about by' },
  { kind: 'RISK_RAISED_BY', out: 'What raises the risk', in: 'Raises the risk of' },
  { kind: 'RISK_LOWERED_BY', out: 'What lowers the risk', in: 'Lowers the risk of' },
  { kind: 'CAUSED_BY', out: 'Causes and triggers', in: 'Can cause' },
  { kind: 'CAN_LEAD_TO', out: 'Complications', in: 'Can be a complication of' },
  { kind: 'DIFFERENTIAL_OF', out: 'Can be mistaken for', in: 'Can be mistaken for' },
  { kind: 'DETECTS', out: 'What it can show', in: 'Shown by' },
  { kind: 'EVALUATED_BY', out: 'Tests', in: 'Helps evaluate' },
  { kind: 'EXAMINES', out: 'What it examines', in: 'Examined by' },
  { kind: 'TREATED_BY', out: 'Treatment', in: 'Treats' },
  { kind: 'RELIEVED_BY', out: 'What relieves it', in: 'Relieves' },
  { kind: 'PREVENTED_BY', out: 'Prevention', in: 'Helps prevent' },
  { kind: 'CONTRAINDICATED_IN', out: 'Must not be used with', in: 'Treatments that must not be used' },
  { kind: 'TARGETS', out: 'Acts on', in: 'Acted on by' },
  { kind: 'SUBTYPE_OF', out: 'Is a kind of', in: 'Kinds of it' },
  { kind: 'PART_OF', out: 'Part of', in: 'Parts' },
  { kind: 'EXCLUDES', out: 'Cannot hold together with', in: 'Cannot hold together with' },
];
