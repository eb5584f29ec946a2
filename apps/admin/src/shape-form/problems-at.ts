import type { FieldProblem } from '../editing/edit-state.ts';

/** Whether a problem is of the field at a path, or, where that field has none within it, of something in its value. */
export type Reach = 'ITSELF' | 'AND_WITHIN';

/** The problems that are told beside the field at a path. */
export function problemsAt(
  problems: readonly FieldProblem[],
  path: string,
  reach: Reach = 'ITSELF',
): readonly FieldProblem[] {
  return problems.filter(
    (problem) => problem.path === path || (reach === 'AND_WITHIN' && problem.path.startsWith(`${path}.`)),
  );
}

/** What is told beside a field, each sentence once; the field stands there, so that its path need not be said. */
export function sentencesOf(problems: readonly FieldProblem[]): string {
  const told = problems.map(({ message, path }) =>
    message.startsWith(`${path} `) ? `It ${message.slice(path.length + 1)}` : message,
  );
  return [...new Set(told)].join(' ');
}
