import type { KnownFact } from '@symptograph/rules';
import { useEffect, useState } from 'react';
import { type Answer, type Mark, markKey, withMark } from './mark.ts';
import { tryAddress } from './try-address.ts';

/** A try as it is worked on: its marks, the slug of the rule that is looked at, and what can be done to them. */
export interface Try {
  readonly marks: readonly Mark[];
  readonly rule: string | undefined;
  readonly canUndo: boolean;
  readonly add: (known: KnownFact) => void;
  readonly answer: (marks: readonly Mark[]) => void;
  readonly remove: (mark: Mark) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  readonly lookAt: (rule: string | undefined) => void;
}

/** Keeps a try, the steps back from it, and the address of the page in line with it. */
export function useTry(firstMarks: readonly Mark[], firstRule: string | undefined): Try {
  const [{ marks, before }, setSteps] = useState<{
    readonly marks: readonly Mark[];
    readonly before: readonly (readonly Mark[])[];
  }>({ marks: firstMarks, before: [] });
  const [rule, lookAt] = useState(firstRule);
  useEffect(() => {
    const address = tryAddress(marks, rule);
    if (address !== `${location.pathname}${location.search}`) history.replaceState(null, '', address);
  }, [marks, rule]);
  const change = (edit: (now: readonly Mark[]) => readonly Mark[]) =>
    setSteps((now) => ({ marks: edit(now.marks), before: [...now.before, now.marks] }));
  return {
    marks,
    rule,
    canUndo: before.length > 0,
    add: (known) => change((now) => withMark(now, { known, answer: answerAtFirst(known) })),
    answer: (answered) => change((now) => answered.reduce(withMark, now)),
    remove: (mark) => change((now) => now.filter((other) => markKey(other) !== markKey(mark))),
    undo: () =>
      setSteps((now) => ({ marks: now.before.at(-1) ?? now.marks, before: now.before.slice(0, -1) })),
    clear: () => change(() => []),
    lookAt,
  };
}

/** Who adds a finding means that it is there; a value has still to be told. */
function answerAtFirst({ domain }: KnownFact): Answer {
  return { kind: domain.kind === 'BOOLEAN' ? 'PRESENT' : 'UNKNOWN' };
}
