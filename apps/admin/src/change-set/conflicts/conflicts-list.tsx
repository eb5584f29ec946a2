'use client';

import { useState } from 'react';
import { type ConflictChoice, ResolveConflictDocument } from '../../desk-api/generated/graphql.ts';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { useSteps } from '../../keys/use-steps.ts';
import { useAct } from '../actions/use-act.ts';
import { ConflictCard } from './conflict-card.tsx';
import { type ConflictView, conflictAnchor } from './conflict-view.ts';

interface ConflictsListProps {
  readonly number: number;
  readonly baseRelease: number;
  readonly conflicts: readonly ConflictView[];
  /** Whether the person who is signed in may settle them. */
  readonly mayResolve: boolean;
}

/** The open conflicts, to be settled one by one by mouse or by keys; the focus goes on to the next one. */
export function ConflictsList({ number, baseRelease, conflicts, mayResolve }: ConflictsListProps) {
  const { act, isBusy, refusal } = useAct();
  const [tried, setTried] = useState<string>();
  const [writing, setWriting] = useState<string>();
  const steps = useSteps(conflicts.map(({ key }) => conflictAnchor(key)));
  const choose = async ({ key }: ConflictView, choice: ConflictChoice, value?: unknown) => {
    if (isBusy) return;
    setTried(key);
    const at = conflicts.findIndex((each) => each.key === key);
    const next = conflicts[at + 1] ?? conflicts[at - 1];
    const input = { changeSet: number, key, choice, ...(choice === 'CUSTOM' && { value: value ?? null }) };
    if (!(await act(ResolveConflictDocument, { input }))) return;
    setWriting(undefined);
    if (next) steps.focus(conflictAnchor(next.key));
  };
  const byKey = (pick: (conflict: ConflictView) => ConflictChoice) => {
    const anchor = steps.current() ?? (conflicts[0] && conflictAnchor(conflicts[0].key));
    const conflict = conflicts.find(({ key }) => conflictAnchor(key) === anchor);
    if (!conflict || !mayResolve) return;
    const choice = pick(conflict);
    if (choice === 'CUSTOM') setWriting(conflict.key);
    else if (conflict.choices.includes(choice)) void choose(conflict, choice);
  };
  useSingleKeys({
    j: () => steps.step(1),
    k: () => steps.step(-1),
    '1': () => byKey(() => 'THEIRS'),
    '2': () => byKey(() => 'OURS'),
    '3': () => byKey(({ choices }) => (choices.includes('UNION') ? 'UNION' : 'CUSTOM')),
  });
  return (
    <div aria-busy={isBusy} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {conflicts.map((conflict) => (
        <ConflictCard
          key={conflict.key}
          conflict={conflict}
          baseRelease={baseRelease}
          onChoose={mayResolve ? (choice, value) => void choose(conflict, choice, value) : undefined}
          isBusy={isBusy}
          refusal={tried === conflict.key ? refusal?.message : undefined}
          isWriting={writing === conflict.key}
          onWriting={(is) => setWriting(is ? conflict.key : undefined)}
        />
      ))}
    </div>
  );
}
