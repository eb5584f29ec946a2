import { type Database, type DatabaseFinding, verifyDatabase } from '@symptograph/db';
import { isDemoPerson } from '../people/demo-people.ts';

/** What the data of an installation are, and what does not add up in them. */
export interface DataState {
  /** The current release; null when nothing was published yet. */
  readonly release: { readonly number: number; readonly title: string; readonly publishedAt: string } | null;
  /** How many people can sign in. */
  readonly people: number;
  /** How many of them are there to try things out as. */
  readonly demoPeople: number;
  /** How many of them may look after the others. */
  readonly administrators: number;
  /** How many entries the audit log has. */
  readonly auditEvents: number;
  readonly findings: readonly DatabaseFinding[];
}

/** Reads every release and the audit log again. */
export async function readDataState(database: Database): Promise<DataState> {
  const people = (await database.people.list()).filter(({ deactivatedAt }) => deactivatedAt === null);
  const current = await database.releases.current();
  const [newest] = (await database.audit.list({}, { first: 1 })).entries;
  return {
    release: current
      ? { number: current.number, title: current.title, publishedAt: current.publishedAt }
      : null,
    people: people.length,
    demoPeople: people.filter(isDemoPerson).length,
    administrators: people.filter(({ roles }) => roles.includes('ADMIN')).length,
    auditEvents: newest?.seq ?? 0,
    findings: await verifyDatabase(database),
  };
}
