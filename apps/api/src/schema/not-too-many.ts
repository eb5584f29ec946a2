import { badUserInput } from '../problem.ts';

/** Throws BAD_USER_INPUT when the list in an argument holds more than `most`; `at` is the argument's name. */
export function notTooMany(list: readonly unknown[], at: string, most: number): void {
  if (list.length <= most) return;
  throw badUserInput(`${at} holds ${list.length}: give at most ${most} at once.`, {
    at,
    limit: most,
    actual: list.length,
  });
}
