import type { Release, ReleasePlan, Revision } from '@symptograph/core';
import type { Writer } from './reader.ts';
import { currentRelease, releaseRow } from './release-rows.ts';
import { revisionRow } from './revisions.ts';
import { typeOfSubject } from './subject-of.ts';
import { subjectRow } from './subject-rows.ts';
import { SUBJECT_TABLES, type SubjectTable } from './subject-tables.ts';
import { deleteRows, insertRows } from './table-rows.ts';

/** The advisory lock under which processes publish: the letters "publ". */
const PUBLISH_LOCK_KEY = 0x7075626c;

/** Where others on a server hear that a release was published: its number; a trigger tells it. */
export const RELEASE_CHANNEL = 'symptograph_release';

/** The plan does not follow the current release, because another one was published since it was made. */
export class ReleaseConflict extends Error {
  override readonly name = 'ReleaseConflict';
  /** The release that is current; undefined when there is none. */
  readonly current: Release | undefined;

  constructor(planned: number, current: Release | undefined) {
    const state = current ? `release ${current.number} is current` : 'nothing was published yet';
    super(`Release ${planned} cannot be appended: ${state}. Plan it again on the current graph.`);
    this.current = current;
  }
}

/**
 * Writes a release, its revisions and what they make of the published subjects.
 *
 * @throws ReleaseConflict when the plan's previous release is not the current one; the transaction must not go on.
 */
export async function appendRelease(tx: Writer, plan: ReleasePlan): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${PUBLISH_LOCK_KEY})`;
  await refuseStalePlan(tx, plan.release);
  await tx.release.create({ data: releaseRow(plan.release) });
  await insertRows(tx, 'revision', plan.revisions.map(revisionRow));
  await writePublished(tx, plan);
  // Who reads within the transaction reads whole graphs; that its change set is closed is for the end of it.
  await tx.$executeRaw`
    SET CONSTRAINTS concept_replaced_by_id_fkey, statement_subject_id_fkey, statement_object_id_fkey IMMEDIATE`;
}

async function refuseStalePlan(tx: Writer, { number, previousHash }: Release): Promise<void> {
  const current = await currentRelease(tx);
  if (current?.hash !== previousHash || (current?.number ?? 0) + 1 !== number) {
    throw new ReleaseConflict(number, current);
  }
}

/** Rows give way before new ones come, so that a slug can pass from one subject to another within a release. */
async function writePublished(tx: Writer, { release, revisions }: ReleasePlan): Promise<void> {
  const byTable = new Map<SubjectTable, Revision[]>();
  for (const revision of revisions) {
    const table = SUBJECT_TABLES[typeOfSubject(revision.subjectId)];
    const changed = byTable.get(table);
    if (changed) changed.push(revision);
    else byTable.set(table, [revision]);
  }
  for (const [{ name }, changed] of byTable) {
    const ids = changed.map(({ subjectId }) => subjectId);
    await deleteRows(tx, name, ids);
  }
  for (const [table, changed] of byTable) {
    const subjects = changed.flatMap(({ data }) => data ?? []);
    const rows = subjects.map((subject) => subjectRow(subject, table, release.number));
    await insertRows(tx, table.name, rows);
  }
}
