'use client';

import type { Source } from '@symptograph/core';
import { type FormEvent, useRef } from 'react';
import { DiscardButton } from '../change-set/threads/discard-button.tsx';
import { MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { useUnsent } from '../ui/use-unsent.ts';
import { BeginSourceButton } from './begin-source-button.tsx';
import type { KnownSource } from './known-sources.ts';
import { SourceFields } from './source-fields.tsx';
import { sourceWordsFor } from './source-words.ts';
import { useNewSource } from './use-new-source.ts';

interface NewSourceDialogProps {
  /** What was searched for: its title, or where it can be read. */
  readonly text: string;
  /** Id of what is to cite it: what is written is kept for that. */
  readonly citedBy: string;
  readonly changeSet: number | undefined;
  readonly onClose: () => void;
  readonly onMade: (source: Source) => void;
  /** Told of one that there is already. */
  readonly onFound: (source: KnownSource) => void;
}

/**
 * Asks of a new source what others need to find it; one that there may be already is told and can be taken instead. What is written is
 * kept until the source is begun or discarded.
 */
export function NewSourceDialog({
  text,
  citedBy,
  changeSet,
  onClose,
  onMade,
  onFound,
}: NewSourceDialogProps) {
  const unsent = useUnsent(`new-source:${citedBy}`, sourceWordsFor(text));
  const draft = useNewSource(unsent, changeSet);
  const form = useRef<HTMLFormElement>(null);
  const { searched } = draft.words;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    // In the tree of components this form may be within another one.
    event.stopPropagation();
    const finished = await draft.finish();
    if (typeof finished === 'string') form.current?.querySelector<HTMLElement>(`[name=${finished}]`)?.focus();
    else if (finished !== undefined) settle(() => onMade(finished));
  };
  const settle = (take: () => void) => {
    unsent.forget();
    take();
  };
  return (
    <ModalDialog title="New source" lead="It goes into the change set with what cites it." onClose={onClose}>
      <form ref={form} noValidate aria-busy={draft.isLooking} className="grid gap-4" onSubmit={send}>
        {searched === text ? null : (
          <p className="text-sm text-ink-soft">
            You began this one before, for “{searched}”. Discard it to begin one for “{text}”.
          </p>
        )}
        <SourceFields
          draft={draft}
          twinActions={(twin) => (
            <button type="button" className={MAIN_BUTTON_LOOK} onClick={() => settle(() => onFound(twin))}>
              Cite that one
            </button>
          )}
        />
        <p className="flex flex-wrap items-center gap-3">
          <BeginSourceButton draft={draft} />
          <DiscardButton unsent={unsent} onClose={onClose} />
        </p>
      </form>
    </ModalDialog>
  );
}
