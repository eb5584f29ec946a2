import {
  buildSnapshot,
  type Change,
  changeBetween,
  EMPTY_GRAPH,
  editedId,
  planRelease,
  type Release,
  type Snapshot,
  subjectById,
} from '@symptograph/core';
import type { Database } from '@symptograph/db';
import { type Drafts, type ImportPlan, planImport } from '@symptograph/exchange';
import { monotonicFactory } from 'ulid';
import { packOwnership } from './pack-ownership.ts';
import { IMPORTS, programPerson } from './program-person.ts';
import { proposeImport } from './propose-import.ts';

/** What an import did, or would do. */
export interface ImportOutcome {
  readonly plan: ImportPlan;
  /** The release that it made of a database that had none; undefined otherwise. */
  readonly release: Release | undefined;
  /** The number of the change set in which it waits; undefined for a dry run, when nothing changed, and when findings forbid it. */
  readonly changeSet: number | undefined;
}

/** What is imported and how. */
export interface ImportRequest {
  readonly title: string;
  readonly drafts: Drafts;
  /** Do it; otherwise only tell what would happen. */
  readonly apply: boolean;
  /** Id of the person in whose name; a program's when not given. */
  readonly ownerId?: string | undefined;
}

/**
 * Imports drafts in one transaction: as release 1 of a database that has none, else as a change set that waits for editors. Without a
 * database the plan is for an empty graph. A finding of integrity on anything that it touches keeps all of it out.
 *
 * @throws ReleaseConflict when another process published the first release meanwhile.
 * @throws BlockedError when an import with the same title waits already.
 */
export async function importGraph(
  database: Database | undefined,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const mint = monotonicFactory();
  const mintId = (prefix: string) => `${prefix}_${mint()}`;
  const now = () => new Date().toISOString();
  const before = (await database?.releases.loadGraph()) ?? EMPTY_GRAPH;
  const current = await database?.releases.current();
  const snapshot = buildSnapshot(before);
  const isLocked = database ? await packOwnership(database) : () => false;
  const plan = planImport(request.drafts, { before, snapshot, newId: mintId, isLocked });
  const nothing = { plan, release: undefined, changeSet: undefined };
  if (!database || !request.apply || !isImportable(plan)) return nothing;
  const { title } = request;
  if (!current) {
    const made = planRelease(snapshot, plan.edits, {
      id: mintId('rel'),
      title: `Import: ${title}`,
      publishedAt: now(),
      by: `import of ${title}`,
    });
    await database.transact((tx) => tx.releases.append(made));
    return { ...nothing, release: made.release };
  }
  const changes = changesOfImport(snapshot, plan, title);
  const changeSet = await database.transact(async (tx) => {
    const ownerId = request.ownerId ?? (await programPerson(tx, IMPORTS, { mintId, now }));
    return proposeImport(tx, { title, changes, ownerId, baseRelease: current.number, now: now() });
  });
  return { ...nothing, changeSet };
}

/** Whether an import changes something and breaks nothing. */
export function isImportable({ edits, findings }: ImportPlan): boolean {
  return edits.length > 0 && findings.every(({ gate }) => gate !== 'INTEGRITY');
}

/** What an import does to a graph, as a change set has it. */
export function changesOfImport(before: Snapshot, { edits }: ImportPlan, title: string): readonly Change[] {
  return edits.flatMap((edit): readonly Change[] => {
    const base = subjectById(before, editedId(edit)) ?? null;
    const draft = edit.type === 'put' ? edit.subject : null;
    const change = changeBetween({ base, draft, reason: `The import of ${title} no longer says it.` });
    return change ? [change] : [];
  });
}
