import { z } from 'zod';
import { type Concept, conceptShape } from '../vocabulary/concepts/concept.ts';
import { type Case, caseShape } from '../vocabulary/rules/case.ts';
import { type Contract, contractShape } from '../vocabulary/rules/contract.ts';
import { type Criterion, criterionShape } from '../vocabulary/rules/criterion.ts';
import { type Rule, ruleShape } from '../vocabulary/rules/rule.ts';
import { type Source, sourceShape } from '../vocabulary/source.ts';
import { type Statement, statementShape } from '../vocabulary/statements/statement.ts';

/** A whole graph as plain data: what a content pack compiles to and a release loads as. */
export interface GraphDocument {
  readonly concepts: readonly Concept[];
  readonly statements: readonly Statement[];
  readonly sources: readonly Source[];
  readonly criteria: readonly Criterion[];
  readonly rules: readonly Rule[];
  readonly contracts: readonly Contract[];
  readonly cases: readonly Case[];
}

/** A graph of nothing; spread it to make one of some types of subjects. */
export const EMPTY_GRAPH: GraphDocument = {
  concepts: [],
  statements: [],
  sources: [],
  criteria: [],
  rules: [],
  contracts: [],
  cases: [],
};

/** A published subject: what is edited, versioned and kept in revisions. */
export type Subject = Concept | Statement | Source | Criterion | Rule | Contract | Case;

/**
 * The shape of a graph as plain data; says nothing of what the data means (see validation). A graph written before there were rules
 * has none.
 */
export const graphDocumentShape = z.strictObject({
  concepts: z.array(conceptShape),
  statements: z.array(statementShape),
  sources: z.array(sourceShape),
  criteria: z.array(criterionShape).default([]),
  rules: z.array(ruleShape).default([]),
  contracts: z.array(contractShape).default([]),
  cases: z.array(caseShape).default([]),
});
