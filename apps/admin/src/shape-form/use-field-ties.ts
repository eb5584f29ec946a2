'use client';

import { useId } from 'react';
import { describedByOf } from './described-by.ts';
import { useFieldScope } from './field-scope.ts';
import { problemsAt, type Reach } from './problems-at.ts';

/** What ties an input to what is said beside it. */
export interface FieldTies {
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldTiesAsked {
  readonly path: string;
  /** Of what else describes the input, such as its hint. */
  readonly describedBy?: string | undefined;
  readonly reach?: Reach;
}

/** Whether the field at a path has to be mended, with what its input needs for it, and the id of the sentence that says so. */
export function useFieldTies({ path, describedBy, reach }: FieldTiesAsked) {
  const problemId = useId();
  const { problems } = useFieldScope();
  const isWrong = problemsAt(problems, path, reach).length > 0;
  const ties: FieldTies = {
    'aria-invalid': isWrong,
    'aria-describedby': describedByOf(describedBy, isWrong && problemId),
  };
  return { isWrong, problemId, ties };
}
