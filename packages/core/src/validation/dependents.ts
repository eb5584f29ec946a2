import type { Subject } from '../graph/graph-document.ts';
import {
  conceptById,
  sourceById,
  statementsOfConcept,
  subjectById,
  subjectsMentioning,
} from '../graph/read.ts';
import { isStatement } from '../graph/subject-type.ts';
import { statementsWithEndsOf } from './parts/statements-with-ends-of.ts';
import type { GraphChange } from './rule.ts';

/** For rules that look at nothing but the subject itself. */
export function noDependents(): readonly string[] {
  return [];
}

/** For rules on statements that look at their ends or name them: the statements at either side of a concept. */
export function* statementsOfTouchedConcept(change: GraphChange, id: string): Generator<string> {
  for (const snapshot of [change.before, change.after]) {
    if (!conceptById(snapshot, id)) continue;
    for (const statement of statementsOfConcept(snapshot, id)) yield statement.id;
  }
}

/** A subject as it was and as it is, whichever there are. */
export function versionsOf({ before, after }: GraphChange, id: string): readonly Subject[] {
  const [old, now] = [subjectById(before, id), subjectById(after, id)];
  return [old, now].filter((subject) => subject !== undefined);
}

/**
 * For rules that look at what a subject names: the subjects that name a concept or a source (whoever did so only before
 * was touched). A source that stays one of its kind concerns nobody, since no rule looks at more of it and no sentence
 * names it: one source may back everything.
 */
export function subjectsMentioningTouched({ before, after }: GraphChange, id: string): readonly string[] {
  const [old, now] = [sourceById(before, id), sourceById(after, id)];
  return old && old.sourceKind === now?.sourceKind ? [] : subjectsMentioning(after, id);
}

/** For rules that name statements and look at what they name. */
export function* statementsAndMentions(change: GraphChange, id: string): Generator<string> {
  yield* statementsOfTouchedConcept(change, id);
  yield* subjectsMentioningTouched(change, id);
}

/** For rules that compare statements: the others between the same ends, and all of a touched concept. */
export function* statementsAlike(change: GraphChange, id: string): Generator<string> {
  yield* statementsOfTouchedConcept(change, id);
  for (const version of versionsOf(change, id)) {
    if (!isStatement(version)) continue;
    for (const snapshot of [change.before, change.after]) {
      for (const other of statementsWithEndsOf(snapshot, version)) yield other.id;
    }
  }
}
