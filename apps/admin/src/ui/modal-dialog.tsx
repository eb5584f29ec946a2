'use client';

import { Dialog } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';

interface ModalDialogProps {
  readonly title: string;
  /** What it does, in a sentence. */
  readonly lead?: ReactNode;
  /** What has the focus first; without it, the first thing that can have it. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Something that has to be answered or closed before the page goes on; Escape closes it, and the focus goes back. */
export function ModalDialog({ title, lead, initialFocus, onClose, children }: ModalDialogProps) {
  return (
    <Dialog.Root open onOpenChange={(open) => open || onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-scrim" />
        <Dialog.Popup
          {...(initialFocus && { initialFocus })}
          className="fixed inset-x-2 top-2 z-50 mx-auto flex max-h-[calc(100dvh-1rem)] max-w-xl flex-col overflow-hidden rounded-md border border-line bg-surface shadow-lg sm:top-[10vh] sm:max-h-[80vh]"
        >
          <div className="flex items-start gap-3 border-b border-line py-2 pr-2 pl-5">
            <div className="grow pt-1.5 pb-1">
              <Dialog.Title className="font-serif text-lg font-semibold">{title}</Dialog.Title>
              {lead === undefined ? null : (
                <Dialog.Description className="text-sm text-ink-soft">{lead}</Dialog.Description>
              )}
            </div>
            <Dialog.Close
              aria-label="Close"
              className="inline-flex size-10 shrink-0 items-center justify-center rounded-md text-ink-soft hover:bg-sunken hover:text-ink"
            >
              <X aria-hidden="true" size={18} />
            </Dialog.Close>
          </div>
          <div className="min-h-0 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
