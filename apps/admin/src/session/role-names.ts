import { type Role, role } from '@symptograph/core';

/** Roles in words: "clinician and safety lead". */
export function roleNames(roles: readonly Role[]): string {
  if (roles.length === 0) return 'no role';
  return new Intl.ListFormat('en').format(roles.map((each) => role.terms[each].label));
}
