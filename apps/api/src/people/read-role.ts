import { type Role, role } from '@symptograph/core';
import { StartupProblem } from '../startup-problem.ts';

/** The role that somebody typed: `safety-lead`, `SAFETY_LEAD`. Throws a StartupProblem when it is none. */
export function readRole(text: string): Role {
  const name = text
    .trim()
    .toUpperCase()
    .replaceAll(/[\s-]+/g, '_');
  const found = role.values.find((each) => each === name);
  if (found) return found;
  throw new StartupProblem(`There is no role ${text}. There are ${role.values.map(spelled).join(', ')}.`);
}

/** A role as people type it: `safety-lead`. */
export function spelled(each: Role): string {
  return each.toLowerCase().replaceAll('_', '-');
}
