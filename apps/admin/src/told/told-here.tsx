'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useSyncExternalStore, useTransition } from 'react';
import { NoteBar } from '../ui/note-bar.tsx';
import { TextLink } from '../ui/text-link.tsx';
import { lastDone, type ToldNow, tellDone, watchDone } from './tell-done.ts';

/** Where a page says what was done on it; it is read out, and stays until it is dismissed or something else is done. */
export function ToldHere() {
  const told = useSyncExternalStore(watchDone, lastDone, () => undefined);
  useEffect(() => () => tellDone(undefined), []);
  return (
    <div role="status" className="sticky bottom-3 z-20">
      {told === undefined ? null : <Note key={told.id} told={told} />}
    </div>
  );
}

type Undoing = 'NOT' | 'DONE' | { readonly problem: string };

function Note({ told }: { readonly told: ToldNow }) {
  const { words, link, undo } = told;
  const router = useRouter();
  const note = useRef<HTMLDivElement>(null);
  const [isBusy, start] = useTransition();
  const [undoing, setUndoing] = useState<Undoing>('NOT');
  const takeBack = async () => {
    if (undo === undefined) return;
    note.current?.focus();
    const problem = await undo.run();
    setUndoing(problem === undefined ? 'DONE' : { problem });
    router.refresh();
  };
  return (
    <NoteBar
      ref={note}
      onUndo={undo === undefined || undoing !== 'NOT' ? undefined : () => start(takeBack)}
      isUndoing={isBusy}
      onDismiss={() => tellDone(undefined)}
    >
      {undoing === 'DONE' ? undo?.undone : words}{' '}
      {link === undefined || undoing === 'DONE' ? null : <TextLink href={link.href}>{link.name}</TextLink>}
      {typeof undoing === 'object' ? <span className="text-danger">{undoing.problem}</span> : null}
    </NoteBar>
  );
}
