import type { Person, Transaction } from '@symptograph/db';
import { BlockedError } from '../domain-error.ts';

/** Throws a BlockedError when somebody was the last administrator who can sign in, and nobody is any more. */
export async function refuseWithoutAdmin({ people }: Transaction, before: Person): Promise<void> {
  if (!isActiveAdmin(before)) return;
  const now = await people.list();
  if (now.some(isActiveAdmin)) return;
  throw new BlockedError(`${before.name} is the only administrator. Make somebody else one first.`);
}

function isActiveAdmin({ roles, deactivatedAt }: Person): boolean {
  return deactivatedAt === null && roles.includes('ADMIN');
}
