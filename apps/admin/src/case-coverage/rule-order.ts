import type { ShownRules } from './coverage-request.ts';
import type { RuleReach } from './rule-reach.ts';
import type { SubjectScore } from './try-mutants.ts';

/** A rule with what the cases reach of it, and how many mistakes in it they would notice, once that is known. */
export interface CoveredRule {
  readonly id: string;
  readonly title: string;
  readonly reach: RuleReach | undefined;
  readonly score: SubjectScore | undefined;
}

/** Rules that no case makes true first, then by how many parts of them no case decides, then by mistakes that none notices. */
export function leastCoveredFirst(one: CoveredRule, other: CoveredRule): number {
  const [a, b] = [one, other].map(
    ({ reach, score }) =>
      [isUnreached(reach) ? 1 : 0, reach?.undecided.length ?? 0, score?.unnoticed.length ?? 0] as const,
  );
  if (!a || !b) return 0;
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2] || (one.title < other.title ? -1 : 1);
}

/** Whether a rule is among those that are to be shown. */
export function isShown({ reach, score }: CoveredRule, show: ShownRules): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'unreached':
      return isUnreached(reach);
    case 'undecided':
      return (reach?.undecided.length ?? 0) > 0;
    case 'unnoticed':
      return (score?.unnoticed.length ?? 0) > 0;
  }
}

function isUnreached(reach: RuleReach | undefined): boolean {
  return (reach?.fired ?? 0) === 0;
}
