import {
  buildSnapshot,
  type Change,
  changeBetween,
  diffGraphs,
  editsOf,
  type GraphDocument,
  headHashOf,
  planRelease,
  type ReleasePlan,
  type Review,
  type Snapshot,
  type Subject,
  subjectsOf,
} from '@symptograph/core';
import { anId } from '@symptograph/core/testing';
import type { Database } from '../database.ts';
import type { NewChangeSet, StoredChangeSet } from '../repositories/change-sets.ts';
import type { Writes } from '../repositories/repositories.ts';
import { AUTHOR, CLINICIAN } from './some-people.ts';

/** The changes that make one graph another. */
export function changesBetween(before: GraphDocument, after: GraphDocument): readonly Change[] {
  const base = byId(before);
  const edits = diffGraphs(before, after);
  return edits.flatMap((edit) => {
    const [id, draft] = edit.type === 'put' ? [edit.subject.id, edit.subject] : [edit.id, null];
    return changeBetween({ base: base.get(id) ?? null, draft, reason: 'It is wrong.' }) ?? [];
  });
}

function byId(graph: GraphDocument): ReadonlyMap<string, Subject> {
  return new Map([...subjectsOf(graph)].map((subject) => [subject.id, subject]));
}

/** An approval by the clinician of what changes are; `fields` make it another review. */
export function anApproval(
  changeSet: StoredChangeSet,
  changes: readonly Change[],
  fields: Partial<Review> = {},
): Review {
  return {
    id: `rev_${changeSet.number}_${fields.reviewerId ?? CLINICIAN.id}`,
    changeSet: changeSet.number,
    reviewerId: CLINICIAN.id,
    roles: CLINICIAN.roles,
    verdict: 'APPROVE',
    text: '',
    headHash: changeSet.headHash,
    covered: changes.map(({ patchHash }) => patchHash),
    interestsId: null,
    at: '2026-11-24T08:00:00.000Z',
    ...fields,
  };
}

/**
 * Stores a change set with its changes, of which the author wrote the first, waiting for review by a clinician; `fields` make it
 * another one. The author and the clinician must be there.
 */
export async function storeChangeSet(
  tx: Writes,
  changes: readonly Change[],
  fields: Partial<NewChangeSet> = {},
): Promise<StoredChangeSet> {
  const number = await tx.changeSets.create({
    title: 'A change',
    rationale: '',
    ownerId: AUTHOR.id,
    status: 'IN_REVIEW',
    origin: 'HUMAN',
    baseRelease: (await tx.releases.current())?.number ?? 0,
    headSeq: 1,
    headHash: headHashOf(changes),
    requirement: {
      tier: 2,
      ruleClass: null,
      needs: [{ role: 'CLINICIAN', count: 1 }],
      needsInterests: false,
    },
    createdAt: '2026-11-23T08:00:00.000Z',
    submittedAt: '2026-11-23T08:00:00.000Z',
    publishAt: null,
    revertsRelease: null,
    publishedRelease: null,
    ...fields,
  });
  await tx.changes.replaceAll(number, changes);
  const subjectId = changes[0]?.subjectId ?? anId('con', 1);
  const edit = { kind: 'DISCARD', subjectId } as const;
  await tx.changeEvents.append(number, [
    {
      seq: 1,
      actorId: AUTHOR.id,
      at: '2026-11-23T08:00:00.000Z',
      subjectId,
      edit,
      inverse: [],
      undoes: null,
    },
  ]);
  const stored = await tx.changeSets.find(number);
  if (!stored) throw new Error(`Change set ${number} is not there.`);
  return stored;
}

/** The plan of the release that publishes a change set. */
export async function planChanges(
  tx: Pick<Writes, 'releases'>,
  changeSet: number,
  changes: readonly Change[],
  before?: Snapshot,
): Promise<ReleasePlan & { readonly snapshot: Snapshot }> {
  const previous = await tx.releases.current();
  const number = (previous?.number ?? 0) + 1;
  return planRelease(before ?? buildSnapshot(await tx.releases.loadGraph()), editsOf(changes), {
    id: anId('rel', number),
    title: `Release ${number}`,
    publishedAt: new Date(Date.UTC(2026, 10, 25, 8, 0, number)).toISOString(),
    by: `CS-${changeSet}`,
    changeSet,
    previous,
  });
}

/** Writes a release of a change set and closes the set, in the transaction in which it happens. */
export async function publishPlan(tx: Writes, { release, revisions }: ReleasePlan): Promise<void> {
  await tx.releases.append({ release, revisions });
  const number = release.changeSet ?? 0;
  await tx.changeSets.save({ number, status: 'PUBLISHED', publishedRelease: release.number });
  await tx.audit.append({
    actorId: AUTHOR.id,
    action: 'PUBLISH',
    subject: `CS-${number}`,
    details: { release: release.number },
  });
}

/** Publishes a graph as a change set that a clinician approved. The author and the clinician must be there. */
export function publishAsChangeSet(
  database: Database,
  graph: GraphDocument,
): Promise<ReleasePlan & { readonly snapshot: Snapshot; readonly changes: readonly Change[] }> {
  return database.transact(async (tx) => {
    const before = await tx.releases.loadGraph();
    const changes = changesBetween(before, graph);
    const changeSet = await storeChangeSet(tx, changes);
    await tx.reviews.append(anApproval(changeSet, changes));
    await tx.changeSets.save({ number: changeSet.number, status: 'APPROVED' });
    const plan = await planChanges(tx, changeSet.number, changes, buildSnapshot(before));
    await publishPlan(tx, plan);
    return { ...plan, changes };
  });
}
