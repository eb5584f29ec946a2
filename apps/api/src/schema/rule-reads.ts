import { allCriteria, type Rule } from '@symptograph/core';
import { type Expression, inlineCriteria } from '@symptograph/rules';
import type { ReadContext } from '../read-context.ts';

/** A published rule's condition with every criterion written out. Throws when one is missing, as in no published graph. */
export function conditionInlined({ graph }: ReadContext, { id, when }: Rule): Expression {
  const criteria = new Map(allCriteria(graph.snapshot).map((criterion) => [criterion.id, criterion]));
  const inlined = inlineCriteria(when, criteria);
  if (!inlined.ok) throw new Error(`The criteria of ${id} cannot be written out: ${inlined.error.code}.`);
  return inlined.value;
}
