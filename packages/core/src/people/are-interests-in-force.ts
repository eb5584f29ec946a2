import { isEarlier, yearsAfter } from '../changes/judge/moment.ts';

/** Whether a statement of interests that was made at one time still holds at another (both ISO 8601, UTC): for a year. */
export function areInterestsInForce({ at }: { readonly at: string }, now: string): boolean {
  return !isEarlier(now, at) && !isEarlier(yearsAfter(at, 1), now);
}
