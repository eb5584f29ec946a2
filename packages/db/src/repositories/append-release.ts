import type { Concept, Release, ReleasePlan, Source, Statement } from '@symptograph/core';
import { conceptRow } from './concept-rows.ts';
import type { Writer } from './reader.ts';
import { currentRelease, releaseRow } from './release-rows.ts';
import { revisionRow } from './revisions.ts';
import { sourceRow } from './source-rows.ts';
import { statementRow } from './statement-rows.ts';
import { typeOfSubject } from './subject-of.ts';
import { deleteRows, insertRows } from './table-rows.ts';

/** The advisory lock under which processes publish: the letters "publ". */
const PUBLISH_LOCK_KEY = 0x7075626c;

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
  await tx.$executeRaw`SET CONSTRAINTS ALL IMMEDIATE`;
}

async function refuseStalePlan(tx: Writer, { number, previousHash }: Release): Promise<void> {
  const current = await currentRelease(tx);
  if (current?.hash !== previousHash || (current?.number ?? 0) + 1 !== number) {
    throw new ReleaseConflict(number, current);
  }
}

/** Rows give way before new ones come, so that a slug can pass from one subject to another within a release. */
async function writePublished(tx: Writer, { release, revisions }: ReleasePlan): Promise<void> {
  const ids = { CONCEPT: [] as string[], STATEMENT: [] as string[], SOURCE: [] as string[] };
  for (const { subjectId } of revisions) ids[typeOfSubject(subjectId)].push(subjectId);
  await deleteRows(tx, 'statement', ids.STATEMENT);
  await deleteRows(tx, 'concept', ids.CONCEPT);
  await deleteRows(tx, 'source', ids.SOURCE);

  const subjects = revisions.flatMap(({ data }) => data ?? []);
  const { number } = release;
  await insertRows(
    tx,
    'source',
    subjects.filter(isSource).map((source) => sourceRow(source, number)),
  );
  await insertRows(
    tx,
    'concept',
    subjects.filter(isConcept).map((concept) => conceptRow(concept, number)),
  );
  await insertRows(
    tx,
    'statement',
    subjects.filter(isStatement).map((statement) => statementRow(statement, number)),
  );
}

type PublishedSubject = Concept | Statement | Source;

function isConcept(subject: PublishedSubject): subject is Concept {
  return typeOfSubject(subject.id) === 'CONCEPT';
}

function isStatement(subject: PublishedSubject): subject is Statement {
  return typeOfSubject(subject.id) === 'STATEMENT';
}

function isSource(subject: PublishedSubject): subject is Source {
  return typeOfSubject(subject.id) === 'SOURCE';
}
