import type { Role } from '@symptograph/core';
import { type DatabaseOptions, openDatabase } from '@symptograph/db';
import { hashPassword } from 'better-auth/crypto';

/** Somebody who works at the desk in tests. */
export interface StaffMember {
  readonly id: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** All of them have this password. */
export const PASSWORD = 'a password of the tests';

const AT = '2026-11-28T08:00:00.000Z';

function member(number: number, name: string, ...roles: readonly Role[]): StaffMember {
  return { id: `usr_0000000000000000000000000${number}`, email: `${name}@example.org`, roles };
}

/** One person for each role, and a second editor and clinician. */
export const STAFF = {
  viewer: member(1, 'viewer', 'VIEWER'),
  researcher: member(2, 'researcher', 'RESEARCHER'),
  contributor: member(3, 'contributor', 'CONTRIBUTOR'),
  editor: member(4, 'editor', 'EDITOR'),
  editor2: member(5, 'editor2', 'EDITOR'),
  clinician: member(6, 'clinician', 'CLINICIAN'),
  clinician2: member(7, 'clinician2', 'CLINICIAN'),
  lead: member(8, 'lead', 'SAFETY_LEAD'),
  publisher: member(9, 'publisher', 'PUBLISHER'),
  admin: { ...member(0, 'admin', 'ADMIN'), id: 'usr_0000000000000000000000000A' },
} as const satisfies Readonly<Record<string, StaffMember>>;

export type StaffName = keyof typeof STAFF;

/** Puts the staff into a database, all with statements of their interests. */
export async function employ(options: DatabaseOptions): Promise<void> {
  const database = await openDatabase(options);
  const hash = await hashPassword(PASSWORD);
  await database.transact(async (tx) => {
    for (const [name, { id, email, roles }] of Object.entries(STAFF)) {
      await tx.people.create({ id, name, email, roles, createdAt: AT, deactivatedAt: null });
      await tx.people.setPassword(id, { accountId: `acc_${id.slice(4)}`, hash, at: AT });
      await tx.interests.append({
        id: `int_${id.slice(4)}`,
        personId: id,
        hasConflict: false,
        text: 'None.',
        at: AT,
      });
    }
  });
  await database.close();
}
