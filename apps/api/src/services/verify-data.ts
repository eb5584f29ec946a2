import { type DatabaseFinding, verifyDatabase } from '@symptograph/db';
import { allowed } from '../desk/at-desk.ts';
import type { AtDesk } from '../desk/desk.ts';
import { currentVersion } from '../http/requested-release.ts';

/** What came of reading everything that was ever published again. */
export interface Verification {
  /** When it was begun; ISO 8601, UTC. */
  readonly at: string;
  /** The newest release that was read; the ones before it were as well. */
  readonly release: number;
  /** What does not add up; nothing when all is well. */
  readonly findings: readonly DatabaseFinding[];
}

/** Those that are under way, by the database's state: whoever asks meanwhile gets the same answer. */
const underWay = new WeakMap<object, Promise<Verification>>();

/** Reads every release and the audit log again and works all hashes out anew; one at a time, however many ask. */
export function verifyData({ viewer, desk }: AtDesk): Promise<Verification> {
  allowed(viewer, 'READ_AUDIT');
  const running = underWay.get(desk);
  if (running) return running;
  const at = desk.now();
  const { number } = currentVersion(desk.versions).release;
  const begun = verifyDatabase(desk.database())
    .then((findings) => ({ at, release: number, findings }))
    .finally(() => underWay.delete(desk));
  underWay.set(desk, begun);
  return begun;
}
