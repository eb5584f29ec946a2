import type { AuditEvent } from '../repositories/audit.ts';
import type { Reads } from '../repositories/repositories.ts';
import { auditHash } from './audit-hash.ts';
import { type DatabaseFinding, found } from './finding.ts';

const EVENTS_PER_PART = 1_000;

/** Reads the audit log again, from the first entry, and reports where the chain breaks. */
export async function verifyAudit(reads: Pick<Reads, 'audit'>): Promise<readonly DatabaseFinding[]> {
  const findings: DatabaseFinding[] = [];
  let previous: AuditEvent | undefined;
  for (;;) {
    const events = await reads.audit.from(previous?.seq ?? 0, EVENTS_PER_PART);
    for (const event of events) {
      findings.push(...checkEvent(event, previous));
      previous = event;
    }
    if (events.length < EVENTS_PER_PART) return findings;
  }
}

function* checkEvent(event: AuditEvent, previous: AuditEvent | undefined): Iterable<DatabaseFinding> {
  const name = `audit event ${event.seq}`;
  if (event.seq !== (previous?.seq ?? 0) + 1 || event.previousHash !== (previous?.hash ?? '')) {
    yield found('AUDIT', name, 'does not follow the one before it: something was taken out or put in');
  }
  if (auditHash(event) !== event.hash) yield found('AUDIT', name, 'was changed after it was written');
}
