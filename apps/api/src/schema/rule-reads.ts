import { type Rule, ruleBookOf, type Snapshot } from '@symptograph/core';
import { type Expression, inlineCriteria, type Reading, readingOf, renderRule } from '@symptograph/rules';
import type { ReadContext } from '../read-context.ts';

/** A published rule's condition with every criterion written out. Throws when one is missing, as in no published graph. */
export function conditionInlined({ graph }: ReadContext, { id, when }: Rule): Expression {
  const { criteria } = ruleBookOf(graph.snapshot).set;
  const inlined = inlineCriteria(when, new Map(criteria.map((criterion) => [criterion.id, criterion])));
  if (!inlined.ok) throw new Error(`The criteria of ${id} cannot be written out: ${inlined.error.code}.`);
  return inlined.value;
}

/** A published rule as an English sentence, every criterion written out. */
export function ruleSentence(context: ReadContext, rule: Rule): string {
  const when = conditionInlined(context, rule);
  return renderRule({ ...rule, when }, readingIn(context.graph.snapshot));
}

const readings = new WeakMap<Snapshot, Reading>();

/** How what rules name reads in English. */
function readingIn(snapshot: Snapshot): Reading {
  const known = readings.get(snapshot);
  if (known) return known;
  const { vocabulary, set } = ruleBookOf(snapshot);
  const reading = readingOf(vocabulary, set.criteria);
  readings.set(snapshot, reading);
  return reading;
}
