import type { KnownFact } from '@symptograph/rules';
import { useState } from 'react';
import { type Answer, type Mark, markKey, withMark } from './mark.ts';

/** What is said of facts, as it is worked on, and what can be done to it. */
export interface Marks {
  readonly marks: readonly Mark[];
  readonly canUndo: boolean;
  readonly add: (known: KnownFact) => void;
  readonly answer: (marks: readonly Mark[]) => void;
  readonly remove: (mark: Mark) => void;
  readonly undo: () => void;
  readonly clear: () => void;
}

/** Keeps marks and the steps back from them. */
export function useMarks(first: readonly Mark[]): Marks {
  const [{ marks, before }, setSteps] = useState<{
    readonly marks: readonly Mark[];
    readonly before: readonly (readonly Mark[])[];
  }>({ marks: first, before: [] });
  const change = (edit: (now: readonly Mark[]) => readonly Mark[]) =>
    setSteps((now) => ({ marks: edit(now.marks), before: [...now.before, now.marks] }));
  return {
    marks,
    canUndo: before.length > 0,
    add: (known) => change((now) => withMark(now, { known, answer: answerAtFirst(known) })),
    answer: (answered) => change((now) => answered.reduce(withMark, now)),
    remove: (mark) => change((now) => now.filter((other) => markKey(other) !== markKey(mark))),
    undo: () =>
      setSteps((now) => ({ marks: now.before.at(-1) ?? now.marks, before: now.before.slice(0, -1) })),
    clear: () => change(() => []),
  };
}

/** Who adds a finding means that it is there; a value has still to be told. */
function answerAtFirst({ domain }: KnownFact): Answer {
  return { kind: domain.kind === 'BOOLEAN' ? 'PRESENT' : 'UNKNOWN' };
}
