import { join } from 'node:path';

/** Where the snapshot file of a data folder is. */
export function snapshotPath(dataFolder: string): string {
  return join(dataFolder, 'graph.snapshot');
}
