import { type Database, ReleaseConflict } from '@symptograph/db';
import { ulid } from 'ulid';
import { type LoadablePack, loadPacks } from '../services/load-packs.ts';
import { ProposedMeanwhile } from '../services/propose-packs.ts';
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
 * Publishes what packs bring to an empty database, or has it wait for editors, and says what came of it. Throws a StartupProblem when
 * there are no packs and nothing was published before: there is no graph to serve.
 */
export async function publishPacks(
  { database, run, say }: PublishPacksDeps,
  packs: readonly LoadablePack[],
): Promise<void> {
  const deps = {
    database,
    run,
    mintId: (prefix: string) => `${prefix}_${ulid()}`,
    now: () => new Date().toISOString(),
  };
  const { release, waiting } = await loadPacks(deps, packs).catch(async (error: unknown) => {
    // Another process was first; it most likely brought the same.
    if (error instanceof ReleaseConflict || (await isKnownByNow(database, error)))
      return loadPacks(deps, packs);
    throw error;
  });
  const current = release ?? (await database.releases.current());
  if (!current) throw new StartupProblem(NOTHING);
  const { number, concepts, statements } = current;
  const verb = release ? 'Published the content as' : 'The content is that of';
  say(`${verb} release ${number}: ${concepts} concepts, ${statements} statements.`);
  if (waiting !== undefined) say(`Content update waits in CS-${waiting}.`);
}

/** Whether packs could not be brought because another process brought some; of two that make the program's person one fails. */
async function isKnownByNow(database: Database, error: unknown): Promise<boolean> {
  if (error instanceof ProposedMeanwhile) return true;
  const { entries } = await database.changeSets.list({ origin: 'PACK' }, { first: 1 });
  return entries.length > 0;
}
