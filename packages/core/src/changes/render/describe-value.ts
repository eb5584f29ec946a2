import type { Snapshot } from '../../graph/snapshot.ts';
import type { Json } from '../patch/json.ts';

/** A value of a field in words, concepts by their names: “sciatica”, "yes", "nothing" where there is none. */
export function describeValue(_snapshot: Snapshot, _path: string, value: Json | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
