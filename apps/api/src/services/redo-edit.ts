import type { AtDesk } from '../desk/desk.ts';
import type { SavedEdits } from './edit-change-set.ts';
import { type TakingBack, takeBack } from './take-back.ts';
import { lastUndoOf } from './undo-history.ts';

/** Brings back what the viewer took back last, as long as they edited nothing since; throws as `takeBack` does. */
export function redoEdit(at: AtDesk, request: TakingBack): Promise<SavedEdits> {
  return takeBack(at, request, {
    find: lastUndoOf,
    ifNone: `There is nothing in CS-${request.changeSet} that you undid and can do again.`,
  });
}
