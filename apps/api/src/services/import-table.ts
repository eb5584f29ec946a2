import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { doneBefore } from '../desk/done-before.ts';
import { once } from '../desk/once.ts';
import { currentVersion } from '../http/requested-release.ts';
import { changeSetTitle } from './change-set-title.ts';
import { changesOfImport, isImportable } from './import-graph.ts';
import { planUpload, type Upload } from './plan-upload.ts';
import { proposeImport } from './propose-import.ts';
import { type ToldImport, toldImport } from './told-import.ts';

/** Files that somebody uploads, and what in them is what. */
export interface TableImport extends Upload {
  readonly title: string;
  readonly idempotencyKey?: string | null | undefined;
  /** Only tell what would happen. */
  readonly isDryRun: boolean;
}

/** The account of an import of files. */
export interface TableImported {
  readonly account: ToldImport;
  /** Undefined for a dry run, when nothing changed, and when findings of integrity forbid it. */
  readonly changeSet: number | undefined;
}

/**
 * Imports files at the desk, by the same plan as the command: a change set that belongs to whoever asks, who is its contributor and
 * cannot approve it. Throws an InvalidInputError that names every mistake of the mapping, or a file that gives nothing.
 */
export async function importTable(at: AtDesk, { isDryRun, ...given }: TableImport): Promise<TableImported> {
  const { desk } = at;
  const { id: ownerId } = allowed(at.viewer, 'CREATE_CHANGE_SET');
  const request = { operation: 'importTable', input: given };
  // Before it is planned: what was imported and published since would come out as nothing to do.
  const known = isDryRun ? undefined : await doneBefore<TableImported>(at, request);
  if (known) return known.outcome;
  const title = changeSetTitle(given.title);
  await desk.refresh();
  const current = currentVersion(desk.versions);
  const { snapshot, release } = current;
  const plan = await planUpload(desk, current, given);
  const account = toldImport(plan);
  if (isDryRun || !isImportable(plan)) return { account, changeSet: undefined };
  const changes = changesOfImport(snapshot, plan, title);
  const imported = await once(at, request, async (tx) => {
    const proposed = { title, changes, ownerId, baseRelease: release.number, now: desk.now() };
    return { account, changeSet: await proposeImport(tx, proposed) };
  });
  desk.events.tell({ type: 'CHANGE_SET', changeSet: imported.changeSet, head: changes.length });
  return imported;
}
