/** What the application's role may do with a table besides reading it. */
type Privilege = 'INSERT' | 'UPDATE' | 'DELETE';

const NOTHING: readonly Privilege[] = [];
const APPEND: readonly Privilege[] = ['INSERT'];
const KEEP: readonly Privilege[] = ['INSERT', 'UPDATE'];
const ALL: readonly Privilege[] = ['INSERT', 'UPDATE', 'DELETE'];

/** What the application's role may do with each table; nobody but the owner empties one at once or alters it. */
export const TABLE_PRIVILEGES: Readonly<Record<string, readonly Privilege[]>> = {
  _prisma_migrations: NOTHING,
  release: APPEND,
  revision: APPEND,
  audit_event: APPEND,
  change_event: APPEND,
  review: APPEND,
  interests: APPEND,
  change_set: KEEP,
  concept: ALL,
  statement: ALL,
  source: ALL,
  criterion: ALL,
  rule: ALL,
  contract: ALL,
  clinical_case: ALL,
  change: ALL,
  conflict_resolution: ALL,
  check_run: ALL,
  viewed: ALL,
  thread: KEEP,
  comment: KEEP,
  assignment: ALL,
  witness_reason: ALL,
  notification: ALL,
  waiver: KEEP,
  source_check: ALL,
  idempotency_key: ALL,
  person: KEEP,
  session: ALL,
  account: ALL,
  verification: ALL,
  rate_limit: ALL,
  api_key: KEEP,
};

/** The sequences from which the application's role takes numbers. */
const SEQUENCES = ['change_set_number_seq'];

/** The SQL that gives a role exactly these privileges; its statements run all or none. */
export function grantScript(role: string): string {
  const grantee = `"${role.replaceAll('"', '""')}"`;
  const tables = Object.entries(TABLE_PRIVILEGES).map(
    ([table, privileges]) => `GRANT ${['SELECT', ...privileges].join(', ')} ON "${table}" TO ${grantee};`,
  );
  return [
    `REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${grantee};`,
    `REVOKE ALL ON ALL SEQUENCES IN SCHEMA public FROM ${grantee};`,
    `REVOKE CREATE ON SCHEMA public FROM ${grantee};`,
    `GRANT USAGE ON SCHEMA public TO ${grantee};`,
    ...tables,
    ...SEQUENCES.map((sequence) => `GRANT USAGE ON SEQUENCE "${sequence}" TO ${grantee};`),
  ].join('\n');
}
