import type { z } from 'zod';
import type { SubjectType } from '../../ids.ts';
import { subjectTypeOf } from '../../ids.ts';
import { conceptShape } from '../../vocabulary/concepts/concept.ts';
import { caseShape } from '../../vocabulary/rules/case.ts';
import { contractShape } from '../../vocabulary/rules/contract.ts';
import { criterionShape } from '../../vocabulary/rules/criterion.ts';
import { ruleShape } from '../../vocabulary/rules/rule.ts';
import { sourceShape } from '../../vocabulary/source.ts';
import { statementShape } from '../../vocabulary/statements/statement.ts';

const SHAPES: Readonly<Record<SubjectType, z.ZodType>> = {
  CONCEPT: conceptShape,
  STATEMENT: statementShape,
  SOURCE: sourceShape,
  CRITERION: criterionShape,
  RULE: ruleShape,
  CONTRACT: contractShape,
  CASE: caseShape,
};

/** The shape of the subject that an id names, or undefined when it is the id of no subject. */
export function subjectShape(id: string): z.ZodType | undefined {
  const type = subjectTypeOf(id);
  return type && SHAPES[type];
}
