import type { Subject } from '../graph/graph-document.ts';
import { conceptById, statementsOfConcept, subjectById } from '../graph/read.ts';
import type { Change } from './rule.ts';

/** For rules that look at nothing but the subject itself. */
export function noDependents(): readonly string[] {
  return [];
}

/** For rules on statements that look at their ends or name them: the statements at either side of a concept. */
export function* statementsOfTouchedConcept(change: Change, id: string): Generator<string> {
  for (const snapshot of [change.before, change.after]) {
    if (!conceptById(snapshot, id)) continue;
    for (const statement of statementsOfConcept(snapshot, id)) yield statement.id;
  }
}

/** A subject as it was and as it is, whichever there are. */
export function versionsOf({ before, after }: Change, id: string): readonly Subject[] {
  const [old, now] = [subjectById(before, id), subjectById(after, id)];
  return [old, now].filter((subject) => subject !== undefined);
}
