'use client';

import { useState } from 'react';
import {
  type ConflictChoice,
  ResolveConflictDocument,
  UndoLastEditDocument,
} from '../../desk-api/generated/graphql.ts';
import { tellDone } from '../../told/tell-done.ts';
import { undoAtDesk } from '../../told/undo-at-desk.ts';
import { useAct } from '../actions/use-act.ts';
import { canUndoResolution } from './can-undo-resolution.ts';
import type { ConflictView } from './conflict-view.ts';
import { resolvedWords } from './resolved-words.ts';

/** Of which change set, as the page shows it, conflicts are settled, and by whom. */
interface ResolvedIn {
  readonly number: number;
  readonly head: number;
  readonly conflicts: readonly ConflictView[];
  /** Undefined for who may not. */
  readonly resolverId: string | undefined;
}

/** Settles conflicts of a change set; those that were settled are gone before the page was read again. */
export function useResolving({ number, head, conflicts, resolverId }: ResolvedIn) {
  const { act, isBusy, refusal } = useAct();
  const [tried, setTried] = useState<string>();
  const [known, setKnown] = useState({ of: conflicts, open: conflicts });
  if (known.of !== conflicts) setKnown({ of: conflicts, open: conflicts });
  /** Resolves to those that are open then, or to nothing when it was refused. */
  const resolve = async (conflict: ConflictView, choice: ConflictChoice, value?: unknown) => {
    const { key, subjectId, label } = conflict;
    setTried(key);
    const input = { changeSet: number, key, choice, ...(choice === 'CUSTOM' && { value: value ?? null }) };
    const after = await act(ResolveConflictDocument, { input });
    if (!after) return undefined;
    const left = new Set(after.conflicts.map((each) => each.key));
    const open = conflicts.filter((each) => left.has(each.key));
    setKnown({ of: conflicts, open });
    const isUndoable = canUndoResolution({ subjectId, viewerId: resolverId ?? '', headBefore: head, after });
    const run = () => undoAtDesk(UndoLastEditDocument, { changeSet: number, ifHead: after.head });
    const undone = `Taken back: ${label} is as the change set wants it.`;
    tellDone({ words: resolvedWords(choice, label), undo: isUndoable ? { run, undone } : undefined });
    return open;
  };
  return {
    open: known.open,
    resolve,
    isBusy,
    refusalOf: (key: string) => (tried === key ? refusal : undefined),
  };
}
