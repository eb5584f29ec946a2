'use client';

import type { ReactNode } from 'react';
import type { DeskAnswer } from '../../desk-api/ask-desk.ts';
import { Alert } from '../../ui/alert.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';

interface AnsweredProps<Data> {
  readonly answer: DeskAnswer<Data> | undefined;
  readonly children: (data: Data) => ReactNode;
}

/** What the desk answered, its outline until it does, or why it did not. */
export function Answered<Data>({ answer, children }: AnsweredProps<Data>) {
  if (answer === undefined) return <Skeleton widths={[90, 75, 80]} />;
  return answer.ok ? children(answer.value) : <Alert>{answer.error.message}</Alert>;
}
