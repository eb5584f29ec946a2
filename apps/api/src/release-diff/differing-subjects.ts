import {
  graphOf,
  type Snapshot,
  type Subject,
  sameContent,
  subjectById,
  subjectsOf,
} from '@symptograph/core';
import { remembered } from '@symptograph/rules';

/** A subject that says something else on one side of a comparison than on the other, or is only there. */
export interface DifferingSubject {
  readonly subjectId: string;
  readonly action: 'ADDED' | 'CHANGED' | 'REMOVED';
}

/**
 * All subjects that differ between two graphs, in the order of `subjectsOf` the later one, then those that are gone. Every change of a
 * subject gives it another version, so that only subjects of two versions are compared; worked out once for the same two snapshots.
 */
export const differingSubjects = remembered((before: Snapshot) =>
  remembered((after: Snapshot) => differing(before, after)),
);

function differing(before: Snapshot, after: Snapshot): readonly DifferingSubject[] {
  if (before === after) return [];
  const found: DifferingSubject[] = [];
  for (const subject of subjectsOf(graphOf(after))) {
    const old = subjectById(before, subject.id);
    if (!old) found.push({ subjectId: subject.id, action: 'ADDED' });
    else if (isOther(old, subject)) found.push({ subjectId: subject.id, action: 'CHANGED' });
  }
  for (const { id } of subjectsOf(graphOf(before))) {
    if (!subjectById(after, id)) found.push({ subjectId: id, action: 'REMOVED' });
  }
  return found;
}

function isOther(old: Subject, now: Subject): boolean {
  return old !== now && old.version !== now.version && !sameContent(old, now);
}
