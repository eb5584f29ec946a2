import type { AtDesk } from '../desk/desk.ts';
import type { SavedEdits } from './edit-change-set.ts';
import { type TakingBack, takeBack } from './take-back.ts';
import { lastEditOf } from './undo-history.ts';

/** Takes the viewer's own last edit back that stands; throws as `takeBack` does. */
export function undoLastEdit(at: AtDesk, request: TakingBack): Promise<SavedEdits> {
  return takeBack(at, request, {
    find: lastEditOf,
    ifNone: `There is no edit of yours in CS-${request.changeSet} to undo.`,
  });
}
