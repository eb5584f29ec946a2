import { defineEnumeration, type ValueOf } from '../vocabulary/enumeration.ts';

/** What people, and programs, may do here. Some include others: see `rolesWith`. */
export const role = defineEnumeration('Role', {
  VIEWER: { label: 'viewer', description: 'Reads what is published and how it came about.' },
  RESEARCHER: { label: 'researcher', description: 'Reads, and has keys for programs that read.' },
  CONTRIBUTOR: { label: 'contributor', description: 'Writes drafts and comments.' },
  EDITOR: { label: 'editor', description: 'Writes, submits, reviews wording and data.' },
  CLINICIAN: { label: 'clinician', description: 'Reviews relations, advice and rules, waives findings.' },
  SAFETY_LEAD: {
    label: 'safety lead',
    description: 'Reviews what can do harm, switches rules off.',
  },
  PUBLISHER: { label: 'publisher', description: 'Schedules and publishes what is approved.' },
  ADMIN: { label: 'administrator', description: 'Looks after people, keys and the audit log.' },
  BOT: { label: 'program', description: 'Writes drafts, never approves.' },
});
export type Role = ValueOf<typeof role>;

const INCLUDED: Readonly<Record<Role, readonly Role[]>> = {
  VIEWER: [],
  RESEARCHER: ['VIEWER'],
  CONTRIBUTOR: ['RESEARCHER'],
  EDITOR: ['CONTRIBUTOR'],
  CLINICIAN: ['EDITOR'],
  SAFETY_LEAD: ['CLINICIAN'],
  PUBLISHER: ['RESEARCHER'],
  ADMIN: ['RESEARCHER'],
  BOT: ['RESEARCHER'],
};

/** Some roles with all that they include: a safety lead is a clinician, an editor, a contributor, a researcher and a viewer. */
export function rolesWith(roles: readonly Role[]): ReadonlySet<Role> {
  const all = new Set<Role>(roles);
  // What is added to a set while it is walked through is walked through too.
  for (const each of all) for (const included of INCLUDED[each]) all.add(included);
  return all;
}
