import { type SearchParams, textParam } from '../ui/search-params.ts';

/** The address of the audit log. */
export const AUDIT_PATH = '/audit';

/** What the address of the audit log asks for. */
export interface AuditRequest {
  /** Such as PUBLISH. */
  readonly action: string | undefined;
  /** The id of a person, or the name of a part of the product. */
  readonly actorId: string | undefined;
  /** CS-142, or an id. */
  readonly subject: string | undefined;
  /** Only events before the one with this number. */
  readonly after: number | undefined;
}

/** Reads the log's address; what it does not know in it counts as absent. */
export function readAuditRequest(params: SearchParams): AuditRequest {
  const after = textParam(params, 'after');
  return {
    action: textParam(params, 'action')?.trim().toUpperCase().replaceAll(' ', '_') || undefined,
    actorId: textParam(params, 'actor')?.trim() || undefined,
    subject: textParam(params, 'subject')?.trim() || undefined,
    after: after !== undefined && /^[1-9]\d{0,8}$/.test(after) ? Number(after) : undefined,
  };
}

/** The address that asks for it. */
export function auditPath({ action, actorId, subject, after }: Partial<AuditRequest>): string {
  const params = new URLSearchParams([
    ...(action === undefined ? [] : [['action', action]]),
    ...(actorId === undefined ? [] : [['actor', actorId]]),
    ...(subject === undefined ? [] : [['subject', subject]]),
    ...(after === undefined ? [] : [['after', String(after)]]),
  ]);
  return params.size === 0 ? AUDIT_PATH : `${AUDIT_PATH}?${params}`;
}
