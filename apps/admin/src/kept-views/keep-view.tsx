'use client';

import { Bookmark } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { GivenUpByEscape } from '../ui/given-up-by-escape.tsx';
import { useIsAwake } from '../ui/use-is-awake.ts';
import { VIEW_NAME_LENGTH } from './kept-view.ts';

interface KeepViewProps {
  readonly suggestion: string;
  readonly onKeep: (name: string) => void;
}

const QUIET =
  'inline-flex min-h-8 items-center gap-1.5 rounded-md px-2 text-sm font-semibold text-accent hover:bg-sunken';

/** Keeps the view that is shown, by a name; the field for it opens at a press and Escape closes it. */
export function KeepView({ suggestion, onKeep }: KeepViewProps) {
  const [isNaming, setIsNaming] = useState(false);
  const isAwake = useIsAwake();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    if (name !== '') onKeep(name);
  };
  if (!isNaming) {
    return (
      <button type="button" disabled={!isAwake} onClick={() => setIsNaming(true)} className={QUIET}>
        <Bookmark aria-hidden="true" size={15} /> Keep this view
      </button>
    );
  }
  return (
    <GivenUpByEscape onGiveUp={() => setIsNaming(false)}>
      <form method="post" onSubmit={submit} className="flex flex-wrap items-center gap-2">
        <input
          name="name"
          aria-label="Name of the view"
          defaultValue={suggestion}
          ref={writeOver}
          required
          maxLength={VIEW_NAME_LENGTH}
          autoComplete="off"
          className="min-h-8 w-52 rounded-md border border-line-strong bg-surface px-2.5 text-sm"
        />
        <button type="submit" className={QUIET}>
          Keep
        </button>
        <button type="button" onClick={() => setIsNaming(false)} className={QUIET}>
          Cancel
        </button>
      </form>
    </GivenUpByEscape>
  );
}

/** Puts the focus on a field, with all of its text to be written over. */
function writeOver(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
