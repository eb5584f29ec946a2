import type { FactSpace } from '../compile/fact-space.ts';
import type { CompareExpression } from '../expression/expression.ts';
import { factKey } from '../expression/fact-ref.ts';
import { inUnitOf } from '../vocabulary/known-facts.ts';

/** A comparison with one of its thresholds moved, in the unit of the space. */
export interface MovedThreshold {
  readonly change: string;
  readonly condition: CompareExpression;
}

/** A comparison with each of its thresholds at the next lower and the next higher one that the space knows of its fact. */
export function movedThresholds(
  { fact, gte, lt, unit }: CompareExpression,
  space: FactSpace,
): readonly MovedThreshold[] {
  const known = space.facts[space.indexOf.get(factKey(fact)) ?? -1];
  if (known?.domain.kind !== 'NUMBER') return [];
  const { domain, cuts } = known;
  const [low, high] = [gte, lt].map((bound) =>
    bound === undefined ? undefined : inUnitOf(domain, bound, unit),
  );
  const next = (bound: number) => [-1, 1].flatMap((step) => cuts[cuts.indexOf(bound) + step] ?? []);
  const moved = (from: number | undefined, condition: (to: number) => CompareExpression) =>
    from === undefined || !cuts.includes(from)
      ? []
      : next(from).map((to) => ({ change: `${from} to ${to} ${domain.unit}`, condition: condition(to) }));
  const other = { op: 'compare', fact, unit: domain.unit } as const;
  return [
    ...moved(low, (to) => ({ ...other, gte: to, lt: high })),
    ...moved(high, (to) => ({ ...other, gte: low, lt: to })),
  ].filter(({ condition }) => (condition.gte ?? -Infinity) < (condition.lt ?? Infinity));
}
