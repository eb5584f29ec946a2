import { databasePlace } from '@symptograph/db';
import { readSnapshotFile, SnapshotFileProblem } from '../snapshot-file/read-snapshot-file.ts';
import { snapshotPath } from '../snapshot-file/snapshot-path.ts';
import { type Diagnosis, doubtful, well } from './diagnosis.ts';

/** Whether an API could begin with the snapshot file while the server of an address is away. */
export async function examineSnapshotFile(dataFolder: string, databaseUrl: string): Promise<Diagnosis> {
  const about = 'snapshot file';
  const path = snapshotPath(dataFolder);
  try {
    const { release } = await readSnapshotFile(path, databasePlace(databaseUrl));
    return well(about, `${path} has release ${release.number}.`);
  } catch (error) {
    if (!(error instanceof SnapshotFileProblem)) throw error;
    return doubtful(
      about,
      `${path} cannot be used: ${error.message}. No start is possible while the database is away; a start with it writes the file anew.`,
    );
  }
}
