import type { Subject } from '../../../graph/graph-document.ts';
import type { Snapshot } from '../../../graph/snapshot.ts';
import { changeBetween } from '../../draft/change-between.ts';
import type { ChangesById } from '../../draft/changes-by-id.ts';
import { draftState } from '../../draft/draft-state.ts';

/** What a subject is to become in a change set; null when it is to go, for a reason. */
export interface WantedDraft {
  readonly subjectId: string;
  readonly draft: Subject | null;
  readonly reason?: string | undefined;
}

/** The changes with a subject as it is wanted, its change begun when there was none, and dropped when it comes to nothing. */
export function putDraft(
  changes: ChangesById,
  { subjectId, draft, reason }: WantedDraft,
  published: Snapshot,
): ChangesById {
  const { base, change } = draftState(changes, published, subjectId);
  const isMerge = change?.action === 'MERGE_INTO';
  const next = changeBetween({ base, draft, reason: reason ?? change?.reason, isMerge });
  const all = new Map(changes);
  if (next) all.set(subjectId, next);
  else all.delete(subjectId);
  return all;
}
