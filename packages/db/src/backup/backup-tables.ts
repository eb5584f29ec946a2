/** A table that a backup holds. */
export interface BackupTable {
  readonly name: string;
  /** The columns of its key, by which its rows are sorted. */
  readonly key: readonly string[];
}

/** All tables but Prisma's own, in an order in which each row comes after those that it names. */
export const BACKUP_TABLES: readonly BackupTable[] = [
  { name: 'person', key: ['id'] },
  { name: 'account', key: ['id'] },
  { name: 'session', key: ['id'] },
  { name: 'verification', key: ['id'] },
  { name: 'rate_limit', key: ['id'] },
  { name: 'api_key', key: ['id'] },
  { name: 'interests', key: ['id'] },
  { name: 'change_set', key: ['number'] },
  { name: 'release', key: ['number'] },
  { name: 'revision', key: ['release_number', 'subject_id'] },
  { name: 'source', key: ['id'] },
  { name: 'concept', key: ['id'] },
  { name: 'statement', key: ['id'] },
  { name: 'criterion', key: ['id'] },
  { name: 'rule', key: ['id'] },
  { name: 'contract', key: ['id'] },
  { name: 'clinical_case', key: ['id'] },
  { name: 'change', key: ['change_set_number', 'subject_id'] },
  { name: 'change_event', key: ['change_set_number', 'seq'] },
  { name: 'conflict_resolution', key: ['change_set_number', 'key'] },
  { name: 'check_run', key: ['change_set_number', 'head_hash', 'base_release'] },
  { name: 'review', key: ['id'] },
  { name: 'viewed', key: ['person_id', 'change_set_number', 'subject_id'] },
  { name: 'thread', key: ['id'] },
  { name: 'comment', key: ['id'] },
  { name: 'assignment', key: ['change_set_number', 'person_id'] },
  { name: 'witness_reason', key: ['change_set_number', 'witness_key'] },
  { name: 'notification', key: ['id'] },
  { name: 'waiver', key: ['id'] },
  { name: 'source_check', key: ['source_id'] },
  { name: 'idempotency_key', key: ['actor_id', 'key'] },
  { name: 'audit_event', key: ['seq'] },
];
