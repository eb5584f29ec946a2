import { type Role, rolesWith } from '@symptograph/core';

/** Somebody who may be asked to look at a change set. */
interface Askable {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly isActive: boolean;
}

/** Of a change set, who has nothing to be asked, or cannot approve. */
interface AskedAbout {
  readonly ownerId: string;
  readonly contributors: readonly string[];
  readonly asked: readonly string[];
}

/**
 * Who can be asked to look at a change set: active people who read drafts, but its owner and those who are asked already; first those
 * who can review it, since they wrote no part of it.
 */
export function peopleToAsk<Person extends Askable>(
  people: readonly Person[],
  { ownerId, contributors, asked }: AskedAbout,
): { readonly reviewers: readonly Person[]; readonly others: readonly Person[] } {
  const left = people.filter(
    ({ id, isActive, roles }) => isActive && mayLook(roles) && id !== ownerId && !asked.includes(id),
  );
  const canReview = ({ id, roles }: Person) => rolesWith(roles).has('EDITOR') && !contributors.includes(id);
  return { reviewers: left.filter(canReview), others: left.filter((each) => !canReview(each)) };
}

function mayLook(roles: readonly Role[]): boolean {
  const held = rolesWith(roles);
  return !held.has('BOT') && (held.has('CONTRIBUTOR') || held.has('PUBLISHER'));
}
