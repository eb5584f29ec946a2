import type { Fact } from '../../findings/fact.ts';
import type { TraceFact } from '../../triage/triage.ts';
import type { CaseFinding } from '../../vocabulary/rules/case.ts';

/**
 * A fact that is so, or is not, as a case tells it: a measured one by a value at the lower end of its range, or one below its upper end
 * (half of it, for a share).
 */
export function caseFindingOf({ fact, state }: TraceFact): CaseFinding {
  const { concept, qualifiers, unit } = fact;
  if (unit !== undefined)
    return { concept, state: 'PRESENT', value: valueFor(fact, state === 'ABSENT'), unit };
  const findings = { concept, state };
  return qualifiers ? { ...findings, qualifiers: qualifiers as CaseFinding['qualifiers'] } : findings;
}

/** A value inside of a range, or outside of it. */
function valueFor({ gte, lt }: Fact, isOutside: boolean): number {
  if (isOutside) return lt ?? below(gte ?? 0);
  return gte ?? below(lt ?? 0);
}

function below(bound: number): number {
  return bound > 0 && bound <= 1 ? bound / 2 : bound - 1;
}
