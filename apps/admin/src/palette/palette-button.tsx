'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useEffect, useState } from 'react';
import { opensPalette } from './opens-palette.ts';
import type { PaletteEntry } from './palette-entry.ts';
import { PaletteKeys } from './palette-keys.tsx';

const PaletteDialog = dynamic(() => import('./palette-dialog.tsx').then((module) => module.PaletteDialog));

interface PaletteButtonProps {
  readonly pages: readonly PaletteEntry[];
  readonly actions: readonly PaletteEntry[];
  /** Whether whoever looks may read change sets. */
  readonly showsChangeSets: boolean;
}

/** Opens the palette, as do Ctrl-K, Cmd-K and, outside of fields, a slash. */
export function PaletteButton(offers: PaletteButtonProps) {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (!opensPalette(event)) return;
      event.preventDefault();
      setOpen(true);
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={() => setOpen(true)}
        aria-keyshortcuts="Control+K Meta+K /"
        aria-haspopup="dialog"
        className="inline-flex size-10 items-center justify-center gap-2 rounded-md text-sm text-ink-soft hover:bg-sunken hover:text-ink sm:w-52 sm:justify-start sm:border sm:border-line-strong/60 md:w-64 sm:bg-paper sm:px-3 sm:hover:border-accent"
      >
        <Search aria-hidden="true" size={16} className="shrink-0" />
        <span className="sr-only grow text-left text-ink-faint sm:not-sr-only">Search</span>
        <PaletteKeys />
      </button>
      {open ? <PaletteDialog {...offers} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
