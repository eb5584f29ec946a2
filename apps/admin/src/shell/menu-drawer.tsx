'use client';

import { Dialog } from '@base-ui/react/dialog';
import { Menu, X } from 'lucide-react';
import { useState } from 'react';
import type { NavigationEntry } from './navigation.ts';
import { NavigationList } from './navigation-list.tsx';

const ICON_BUTTON =
  'inline-flex size-10 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink';

/** The side bar's entries on a narrow screen, behind a button. */
export function MenuDrawer({ entries }: { readonly entries: readonly NavigationEntry[] }) {
  const [open, setOpen] = useState(false);
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger aria-label="Menu" className={ICON_BUTTON}>
        <Menu aria-hidden="true" size={20} />
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup className="fixed inset-y-0 left-0 z-50 w-72 max-w-[85vw] overflow-y-auto bg-surface p-4 shadow-lg">
          <div className="mb-3 flex items-center justify-between">
            <Dialog.Title className="px-3 font-serif text-lg font-semibold">Browse</Dialog.Title>
            <Dialog.Close aria-label="Close the menu" className={ICON_BUTTON}>
              <X aria-hidden="true" size={20} />
            </Dialog.Close>
          </div>
          <nav aria-label="Main">
            <NavigationList entries={entries} onChoose={() => setOpen(false)} />
          </nav>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
