import { readSubject, type Subject, writingProblems } from '@symptograph/core';
import type { FieldProblem } from './edit-state.ts';

const known = new WeakMap<Subject, readonly FieldProblem[]>();

/** What is wrong with a subject field by field, by the paths of its fields: `synonyms.0.text`; found once for each state of it. */
export function problemsOf(subject: Subject): readonly FieldProblem[] {
  const found = known.get(subject) ?? findProblems(subject);
  known.set(subject, found);
  return found;
}

function findProblems(subject: Subject): readonly FieldProblem[] {
  const read = readSubject(subject as unknown as Parameters<typeof readSubject>[0]);
  const problems = read.ok ? writingProblems(subject) : read.error;
  return problems.map(({ path, sentence }) => ({ path, message: sentence }));
}
