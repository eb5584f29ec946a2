'use client';

import { useFieldScope } from './field-scope.ts';
import { problemsAt, type Reach, sentencesOf } from './problems-at.ts';

interface ProblemAtProps {
  readonly path: string;
  readonly id?: string;
  readonly reach?: Reach;
  /** What to say in place of the problem's own sentence. */
  readonly words?: string | undefined;
}

/** What is wrong at a path and not at one of the fields within it, beside its field. */
export function ProblemAt({ path, id, reach, words }: ProblemAtProps) {
  const { problems } = useFieldScope();
  const own = problemsAt(problems, path, reach);
  if (own.length === 0) return null;
  return (
    <p
      id={id}
      data-problem={own.every(({ isWarning }) => isWarning) ? 'WARNING' : 'TO_MEND'}
      className="text-sm text-danger"
    >
      {words ?? sentencesOf(own)}
    </p>
  );
}
