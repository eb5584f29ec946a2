import { type ChangeSetStatus, can, type Viewer } from '@symptograph/core';

const REVIEWED: readonly ChangeSetStatus[] = ['IN_REVIEW', 'APPROVED', 'SCHEDULED'];

/**
 * Why somebody who reviews others' change sets does not review this one: they wrote a part of it, perhaps by a suggestion that was put
 * in. Undefined when they may, or review nothing anyway.
 */
export function whyNotReview(
  viewer: Viewer,
  { status, contributors }: { readonly status: ChangeSetStatus; readonly contributors: readonly string[] },
): string | undefined {
  if (!REVIEWED.includes(status) || can(viewer, 'APPROVE') !== true) return undefined;
  if (can(viewer, 'APPROVE', { contributors: new Set(contributors) }) === true) return undefined;
  return 'You wrote a part of it, so you cannot approve it; somebody else reviews it.';
}
