import type { ApproverRole, Need, Requirement } from '../requirement.ts';
import { hasRole, type ReviewStanding } from './approvals.ts';
import type { GateItem } from './gate-item.ts';
import type { GateRequest } from './gate-of.ts';

/** A set with who must approve it and how each of its reviews stands. */
export interface ApprovalRequest extends GateRequest {
  readonly requirement: Requirement;
  readonly standings: readonly ReviewStanding[];
}

/** For each role that is needed, that enough different people with it approve. */
export function approvalItems(request: ApprovalRequest): readonly GateItem[] {
  return request.requirement.needs.map((need) => approvalItem(request, need));
}

function approvalItem(request: ApprovalRequest, need: Need): GateItem {
  const people = peopleWith(request, 'COUNTS', need.role);
  const stale = peopleWith(request, 'STALE', need.role).length;
  const isMet = people.length >= need.count;
  const whom = named(need);
  const again = stale > 0 ? `, and ${stale} more approved what has changed since` : '';
  return {
    code: 'APPROVED_BY_ROLE',
    isMet,
    sentence: isMet
      ? `Approved by ${whom}.`
      : `Needs the approval of ${whom} who wrote no part of it; ${people.length} of ${need.count} approved${again}.`,
    who: need.role,
    people,
    need,
  };
}

/** That nobody's approval lacks a statement of interests, unless there are enough without it; nothing as long as none needs one. */
export function interestsItems(request: ApprovalRequest): readonly GateItem[] {
  const { needs, needsInterests } = request.requirement;
  const people = peopleWith(request, 'NO_INTERESTS');
  if (!needsInterests || people.length + peopleWith(request, 'COUNTS').length === 0) return [];
  const areEnough = needs.every(({ role, count }) => peopleWith(request, 'COUNTS', role).length >= count);
  const isMet = people.length === 0 || areEnough;
  return [
    {
      code: 'INTERESTS',
      isMet,
      sentence: isMet
        ? 'Whoever approved had stated their interests within a year before.'
        : `${people.length} who approved had not stated their interests within a year before; state them and approve again.`,
      who: 'NAMED',
      people: isMet ? [] : people,
    },
  ];
}

/** That nobody's last word is a no; whoever wrote a part of it since objects still. */
export function objectionItem(request: ApprovalRequest): GateItem {
  const people = peopleWith(request, 'OBJECTS');
  return {
    code: 'NO_REJECTION',
    isMet: people.length === 0,
    sentence:
      people.length === 0
        ? 'Nobody objects.'
        : `${people.length} asked for changes or rejected it; that stands until they approve it or take it back.`,
    who: 'NAMED',
    people,
  };
}

function peopleWith(
  { reviews, standings }: ApprovalRequest,
  standing: ReviewStanding,
  role?: ApproverRole,
): readonly string[] {
  return reviews
    .filter((review, place) => standings[place] === standing && (role === undefined || hasRole(review, role)))
    .map(({ reviewerId }) => reviewerId);
}

const ROLE_NAMES = { EDITOR: 'editor', CLINICIAN: 'clinician', SAFETY_LEAD: 'safety lead' } as const;

function named({ role, count }: Need): string {
  const name = ROLE_NAMES[role];
  return count === 1 ? `${role === 'EDITOR' ? 'an' : 'a'} ${name}` : `${count} ${name}s`;
}
