import { type Role, role } from '@symptograph/core';
import type { Person } from '@symptograph/db';

/** Nobody has an address here (RFC 6761). */
const DEMO_DOMAIN = '@demo.invalid';

/** Somebody to try things out as. */
export interface DemoPerson extends Pick<Person, 'name' | 'email' | 'roles'> {}

/** One for each role, without programs; a second editor and clinician so that four eyes can be tried. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  ...role.values.filter((each) => each !== 'BOT').map((each) => demoPerson(each)),
  demoPerson('EDITOR', ' 2'),
  demoPerson('CLINICIAN', ' 2'),
];

/** Whether somebody was made to try things out as, and can still sign in. */
export function isDemoPerson({ email, deactivatedAt }: Pick<Person, 'email' | 'deactivatedAt'>): boolean {
  return email.endsWith(DEMO_DOMAIN) && deactivatedAt === null;
}

function demoPerson(each: Role, second = ''): DemoPerson {
  const name = `Demo ${role.terms[each].label}${second}`;
  const email = `${each.toLowerCase().replaceAll('_', '-')}${second.trim()}${DEMO_DOMAIN}`;
  return { name, email, roles: [each] };
}
