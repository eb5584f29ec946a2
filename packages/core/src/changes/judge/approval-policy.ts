import type { ChangeClass } from '@symptograph/rules';
import type { Need, Tier } from '../requirement.ts';
import { switchOffNeeds } from './gate-of.ts';
import { needsOfExpectation, requirementOf } from './requirement-of.ts';

/** What the policy says something of: a tier, a class, a published case or contract that changes or goes, an emergency switch-off. */
export type PolicyCase =
  | { readonly kind: 'TIER'; readonly tier: Tier }
  | { readonly kind: 'CLASS'; readonly class: ChangeClass }
  | { readonly kind: 'EXPECTATION' }
  | { readonly kind: 'SWITCH_OFF'; readonly leavesEmergency: boolean };

/** Who approves in one case, and whether approvers have to have stated their interests. */
export interface PolicyLine {
  readonly of: PolicyCase;
  readonly needs: readonly Need[];
  readonly needsInterests: boolean;
}

const TIERS: readonly Tier[] = [0, 1, 2, 3];
const CLASSES: readonly ChangeClass[] = ['E', 'U', 'D', 'S'];

/** The whole policy of approvals, as change sets are judged by it; of several lines that a set falls under, the strictest counts. */
export function approvalPolicy(): readonly PolicyLine[] {
  return [
    ...TIERS.map((tier) => line({ kind: 'TIER', tier }, requirementOf([], tier, null))),
    ...CLASSES.map((each) => line({ kind: 'CLASS', class: each }, requirementOf([], 0, each))),
    line({ kind: 'EXPECTATION' }, { needs: needsOfExpectation(), needsInterests: false }),
    ...[false, true].map((leavesEmergency) =>
      line(
        { kind: 'SWITCH_OFF', leavesEmergency },
        { needs: switchOffNeeds(leavesEmergency), needsInterests: false },
      ),
    ),
  ];
}

function line(of: PolicyCase, { needs, needsInterests }: Omit<PolicyLine, 'of'>): PolicyLine {
  return { of, needs, needsInterests };
}
