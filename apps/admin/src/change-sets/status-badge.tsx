import { type ChangeSetStatus, changeSetStatus } from '@symptograph/core';
import { capitalised } from '../concepts/capitalised.ts';
import { Badge } from '../ui/badge.tsx';

const TONES = {
  DRAFT: 'plain',
  IN_REVIEW: 'warning',
  CHANGES_REQUESTED: 'danger',
  APPROVED: 'accent',
  SCHEDULED: 'accent',
  PUBLISHED: 'plain',
  WITHDRAWN: 'plain',
  REJECTED: 'danger',
} as const satisfies Record<ChangeSetStatus, 'plain' | 'accent' | 'warning' | 'danger'>;

/** Where a change set stands, in words. */
export function StatusBadge({ status }: { readonly status: ChangeSetStatus }) {
  return <Badge tone={TONES[status]}>{capitalised(changeSetStatus.terms[status].label)}</Badge>;
}
