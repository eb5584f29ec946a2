import type { Role } from '@symptograph/core';

/** Why somebody cannot have these roles together; a sentence. */
export function rolesProblem(roles: readonly Role[]): string | undefined {
  if (roles.length === 0) return 'Give at least one role; “viewer” is the least.';
  if (new Set(roles).size < roles.length) return 'Name each role once.';
  if (roles.includes('BOT') && roles.length > 1) {
    return 'A program has the role “program” alone: what people decide is not for it.';
  }
  return undefined;
}
