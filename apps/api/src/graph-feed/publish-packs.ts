import { type Database, ReleaseConflict } from '@symptograph/db';
import { ulid } from 'ulid';
import { type LoadablePack, loadPacks } from '../services/load-packs.ts';
import { StartupProblem } from '../startup-problem.ts';
import type { RunSlices } from './run-slices.ts';

const NOTHING =
  'Nothing was published yet, and there are no content packs. Import something first (pnpm symptograph import), or leave CONTENT_PACKS unset.';

/** Where packs are published, and who is told. */
export interface PublishPacksDeps {
  readonly database: Database;
  readonly run: RunSlices;
  /** Takes one line of progress. */
  readonly say: (line: string) => void;
}

/**
 * Publishes what packs bring to a database, and says what came of it. Throws a StartupProblem when there are no packs and
 * nothing was published before: there is no graph to serve.
 */
export async function publishPacks(
  { database, run, say }: PublishPacksDeps,
  packs: readonly LoadablePack[],
): Promise<void> {
  const deps = { database, run, mintReleaseId: () => `rel_${ulid()}`, now: () => new Date().toISOString() };
  const made = await loadPacks(deps, packs).catch((error: unknown) => {
    // Another process was first; it most likely published the same.
    if (error instanceof ReleaseConflict) return loadPacks(deps, packs);
    throw error;
  });
  const current = made ?? (await database.releases.current());
  if (!current) throw new StartupProblem(NOTHING);
  const { number, concepts, statements } = current;
  const verb = made ? 'Published the content as' : 'The content is that of';
  say(`${verb} release ${number}: ${concepts} concepts, ${statements} statements.`);
}
