import type { Subject } from '../../graph/graph-document.ts';
import { subjectById } from '../../graph/read.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Change } from '../change.ts';
import type { ChangesById } from './changes-by-id.ts';

/** One subject in a change set: what its change starts from, what is wanted, and the change, if it has one. */
export interface DraftState {
  /** As published, or null. */
  readonly base: Subject | null;
  /** As it is in the change set; null when it is not there. */
  readonly draft: Subject | null;
  readonly change: Change | undefined;
}

/** A subject as a change set has it: by its change, else as published. */
export function draftState(changes: ChangesById, published: Snapshot, subjectId: string): DraftState {
  const change = changes.get(subjectId);
  if (change) return { base: change.base, draft: change.draft, change };
  const subject = subjectById(published, subjectId) ?? null;
  return { base: subject, draft: subject, change: undefined };
}
