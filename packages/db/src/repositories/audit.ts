import { canonicalJson } from '@symptograph/core';
import type { AuditEvent as Row } from '../generated/prisma/client.ts';
import { type Page, type PageRequest, pageOf } from './page.ts';
import type { Reader, Writer } from './reader.ts';

/** What somebody did; number, time and hashes come from the database. */
export interface NewAuditEvent {
  /** Id of the person, or what else acts, in one line. */
  readonly actorId: string;
  /** In one line: `PUBLISH`. */
  readonly action: string;
  /** What it was done to, in one line: `CS-142`. */
  readonly subject: string;
  /** Plain data; kept as canonical JSON. */
  readonly details: unknown;
}

/** An entry of the audit log. */
export interface AuditEvent extends Omit<NewAuditEvent, 'details'> {
  /** Counts from 1, without gaps. */
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** Canonical JSON. */
  readonly details: string;
  /** Empty for the first. */
  readonly previousHash: string;
  /** SHA-256 over the previous hash and the fields, see `auditHash`. */
  readonly hash: string;
}

/** Which entries: those that have all that is asked for. */
export interface AuditFilter {
  readonly actorId?: string | undefined;
  readonly action?: string | undefined;
  readonly subject?: string | undefined;
}

/** The audit log; nothing of it is ever changed or removed. */
export interface Audit {
  /** Newest first. */
  list(filter: AuditFilter, page: PageRequest): Promise<Page<AuditEvent>>;
  /** At most `first` entries from the oldest on, after one. */
  from(after: number, first: number): Promise<readonly AuditEvent[]>;
}

/** The audit log within a transaction. */
export interface WritableAudit extends Audit {
  /** Appends an entry; whoever else appends waits until the transaction ends, so it comes last in it. */
  append(event: NewAuditEvent): Promise<void>;
}

/** The log, read through `reader`. */
export function auditOf(reader: Reader): Audit {
  return {
    list: async (filter, { first, after }) => {
      const { actorId, action, subject } = filter;
      const where = {
        ...(actorId !== undefined && { actorId }),
        ...(action !== undefined && { action }),
        ...(subject !== undefined && { subject }),
      };
      const rows = await reader.auditEvent.findMany({
        where: after === undefined ? where : { ...where, seq: { lt: after } },
        orderBy: { seq: 'desc' },
        take: first + 1,
      });
      return pageOf(rows.map(auditEventOf), first, await reader.auditEvent.count({ where }));
    },
    from: async (after, first) => {
      const rows = await reader.auditEvent.findMany({
        where: { seq: { gt: after } },
        orderBy: { seq: 'asc' },
        take: first,
      });
      return rows.map(auditEventOf);
    },
  };
}

/** The log, read and appended to through `writer`. */
export function writableAuditOf(writer: Writer): WritableAudit {
  return {
    ...auditOf(writer),
    append: async ({ actorId, action, subject, details }) => {
      await writer.$executeRaw`
        INSERT INTO audit_event (actor_id, action, subject, details)
        VALUES (${actorId}, ${action}, ${subject}, ${canonicalJson(details)})`;
    },
  };
}

function auditEventOf({ at, ...columns }: Row): AuditEvent {
  return { ...columns, at: at.toISOString() };
}
