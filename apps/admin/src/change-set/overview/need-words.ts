import type { ApproverRole } from '@symptograph/core';

const ROLES: Readonly<Record<ApproverRole, readonly [one: string, many: string]>> = {
  EDITOR: ['editor', 'editors'],
  CLINICIAN: ['clinician', 'clinicians'],
  SAFETY_LEAD: ['safety lead', 'safety leads'],
};

interface Need {
  readonly role: ApproverRole;
  readonly count: number;
}

/** Who must approve, in words: "2 clinicians and 1 safety lead; one person may count for several". */
export function needWords(needs: readonly Need[]): string {
  const each = needs.map(({ role, count }) => `${count} ${ROLES[role][count === 1 ? 0 : 1]}`);
  const words = new Intl.ListFormat('en').format(each);
  return needs.length > 1 ? `${words}, where one person may count for several` : words;
}
