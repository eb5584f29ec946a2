import type { Result } from '@symptograph/rules';
import type { Change } from '../change.ts';
import type { ChangesById } from './changes-by-id.ts';
import type { EditProblem } from './edit-problem.ts';

/** What an edit did to the change of one subject; null where there was or is none. Plain data. */
export interface UndoStep {
  readonly subjectId: string;
  readonly before: Change | null;
  readonly after: Change | null;
}

/** What takes an edit back, for `undoEdit`: plain data, the same after a way through JSON. */
export type Undo = readonly UndoStep[];

/** All changes after an edit, and what takes it back. */
export interface Edited {
  readonly changes: ChangesById;
  /** Names every subject whose change became another one, came or went. */
  readonly inverse: Undo;
}

export type EditResult = Result<Edited, readonly EditProblem[]>;

/** The changes with those of some subjects in place of what was there; undefined takes one away. */
export function edited(
  changes: ChangesById,
  next: Iterable<readonly [subjectId: string, Change | undefined]>,
): Edited {
  const all = new Map(changes);
  const inverse: UndoStep[] = [];
  for (const [subjectId, change] of next) {
    const before = changes.get(subjectId);
    if (change) all.set(subjectId, change);
    else all.delete(subjectId);
    if (before !== change) inverse.push({ subjectId, before: before ?? null, after: change ?? null });
  }
  return { changes: all, inverse };
}
