import {
  affectedSubjects,
  applyToSnapshot,
  type Edit,
  editedId,
  type Finding,
  findingsOn,
  validate,
} from '@symptograph/core';
import type { Planning } from './planning.ts';

/**
 * What is to be said against a graph after edits, where they reach. When most of the graph is new, looking at all of it costs less than
 * finding out what the edits reach.
 */
export function findingsAfter(
  { before: { sources, concepts, statements }, snapshot: before }: Pick<Planning, 'before' | 'snapshot'>,
  edits: readonly Edit[],
): readonly Finding[] {
  const after = applyToSnapshot(before, edits);
  if (edits.length <= sources.length + concepts.length + statements.length) {
    return findingsOn(after, affectedSubjects({ before, after }, edits.map(editedId)));
  }
  const known = new Set(validate(before).map(keyOf));
  return validate(after).filter((finding) => !known.has(keyOf(finding)));
}

function keyOf({ code, subject, path, sentence }: Finding): string {
  return [code, subject, path, sentence].join(' ');
}
