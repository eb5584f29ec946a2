import { readSubject, type Subject } from '@symptograph/core';
import type { FieldProblem } from './edit-state.ts';

/** What is wrong with a subject field by field, by the paths of its fields: `synonyms.0.text`. */
export function problemsOf(subject: Subject): readonly FieldProblem[] {
  const read = readSubject(subject as unknown as Parameters<typeof readSubject>[0]);
  return read.ok ? [] : read.error.map(({ path, sentence }) => ({ path, message: sentence }));
}
