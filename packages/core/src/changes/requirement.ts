import type { ChangeClass } from '@symptograph/rules';

/** How far wrong content of a kind could do harm: 0 wording, 1 data, 2 relations and advice, 3 doses and contraindications. */
export type Tier = 0 | 1 | 2 | 3;

/** The roles that approve. A safety lead counts as a clinician, a clinician as an editor. */
export type ApproverRole = 'EDITOR' | 'CLINICIAN' | 'SAFETY_LEAD';

/** So many different people with a role. */
export interface Need {
  readonly role: ApproverRole;
  readonly count: number;
}

/** Who must approve a change set, and why; follows from its content alone. */
export interface Requirement {
  readonly tier: Tier;
  /** Class of what happens to triage; null when no rule, criterion, contract or case changes and triage answers as before. */
  readonly ruleClass: ChangeClass | null;
  /** Each must be met; one person may meet several. Never empty. */
  readonly needs: readonly Need[];
  /** Whether approvers need a statement of their conflicts of interest that is not older than a year. */
  readonly needsInterests: boolean;
}
