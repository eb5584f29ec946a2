'use client';

import { useState } from 'react';
import type { ConflictChoice } from '../../desk-api/generated/graphql.ts';
import { useSingleKeys } from '../../keys/use-single-keys.ts';
import { useSteps } from '../../keys/use-steps.ts';
import { forgetWords } from '../../ui/unsent-words.ts';
import { ConflictCard } from './conflict-card.tsx';
import { type ConflictView, conflictAnchor } from './conflict-view.ts';
import { useResolving } from './use-resolving.ts';

interface ConflictsListProps {
  readonly number: number;
  /** The head of the content that the page shows. */
  readonly head: number;
  readonly baseRelease: number;
  readonly conflicts: readonly ConflictView[];
  /** Id of whoever is signed in, when they may settle them. */
  readonly resolverId: string | undefined;
}

/** The open conflicts, to be settled one by one by mouse or by keys; the focus goes on to the next one. */
export function ConflictsList({ baseRelease, ...resolvedIn }: ConflictsListProps) {
  const { open, resolve, isBusy, refusalOf } = useResolving(resolvedIn);
  const placeOf = ({ key }: ConflictView) => `CS-${resolvedIn.number}:conflict:${key}`;
  const mayResolve = resolvedIn.resolverId !== undefined;
  const [writing, setWriting] = useState<string>();
  const steps = useSteps(open.map(({ key }) => conflictAnchor(key)));
  const choose = async (conflict: ConflictView, choice: ConflictChoice, value?: unknown) => {
    if (isBusy) return;
    const at = open.indexOf(conflict);
    const left = await resolve(conflict, choice, value);
    if (left === undefined) return;
    setWriting(undefined);
    forgetWords(placeOf(conflict));
    const next = left[at] ?? left.at(-1);
    if (next) steps.focus(conflictAnchor(next.key));
  };
  const byKey = (pick: (conflict: ConflictView) => ConflictChoice) => {
    const anchor = steps.current() ?? (open[0] && conflictAnchor(open[0].key));
    const conflict = open.find(({ key }) => conflictAnchor(key) === anchor);
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
      {open.length === 0 ? <p className="text-ink-soft">All are settled.</p> : null}
      {open.map((conflict) => (
        <ConflictCard
          key={conflict.key}
          conflict={conflict}
          place={placeOf(conflict)}
          baseRelease={baseRelease}
          onChoose={mayResolve ? (choice, value) => void choose(conflict, choice, value) : undefined}
          isBusy={isBusy}
          refusal={refusalOf(conflict.key)?.message}
          isWriting={writing === conflict.key}
          onWriting={(is) => setWriting(is ? conflict.key : undefined)}
        />
      ))}
    </div>
  );
}
