import { createHash } from 'node:crypto';
import type { AuditEvent } from '../repositories/audit.ts';

/**
 * The hash of an entry of the audit log: SHA-256, in hexadecimal, of the previous hash, number, time (ISO 8601 with milliseconds, UTC),
 * actor, action, subject and details, joined by line breaks. The database makes the same one when it appends.
 */
export function auditHash(event: Omit<AuditEvent, 'hash'>): string {
  const { previousHash, seq, at, actorId, action, subject, details } = event;
  const text = [previousHash, seq, at, actorId, action, subject, details].join('\n');
  return createHash('sha256').update(text).digest('hex');
}
