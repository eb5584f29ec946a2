import type { Database } from '@symptograph/db';
import type { AuthEvent } from './auth.ts';

/** Writes into the audit log what somebody did to their own way in. */
export async function auditAuthEvent(database: Database, event: AuthEvent, personId: string): Promise<void> {
  await database.transact((tx) =>
    tx.audit.append({ actorId: personId, action: event, subject: personId, details: {} }),
  );
}
