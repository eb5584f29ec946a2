'use client';

import { type Source, sourceKind } from '@symptograph/core';
import { type FormEvent, useRef } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { ModalDialog } from '../ui/modal-dialog.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { KnownSource } from './known-sources.ts';
import type { SourceField } from './source-problems.ts';
import { type NewSourceDraft, useNewSource } from './use-new-source.ts';

interface NewSourceDialogProps {
  /** What was searched for: its title, or where it can be read. */
  readonly text: string;
  readonly changeSet: number | undefined;
  readonly onClose: () => void;
  readonly onMade: (source: Source) => void;
  /** Told of one that there is already. */
  readonly onFound: (source: KnownSource) => void;
}

const KINDS = [
  { value: '', label: 'Choose one' },
  ...sourceKind.values.map((value) => ({ value, label: capitalised(sourceKind.terms[value].label) })),
];

/** Asks of a new source what others need to find it; one that is read at the same place is told and can be taken instead. */
export function NewSourceDialog({ text, changeSet, onClose, onMade, onFound }: NewSourceDialogProps) {
  const draft = useNewSource(text, changeSet);
  const form = useRef<HTMLFormElement>(null);
  const { twin, isUnread } = draft;
  const send = (event: FormEvent) => {
    event.preventDefault();
    // In the tree of components this form may be within another one.
    event.stopPropagation();
    const finished = draft.finish();
    if (typeof finished !== 'string') onMade(finished);
    else form.current?.querySelector<HTMLElement>(`[name=${finished}]`)?.focus();
  };
  return (
    <ModalDialog title="New source" lead="It goes into the change set with what cites it." onClose={onClose}>
      <form ref={form} noValidate className="grid gap-4" onSubmit={send}>
        <TextField
          {...tied(draft, 'title')}
          label="Title"
          hint="As the work itself says it."
          maxLength={200}
        />
        <SelectField {...tied(draft, 'sourceKind')} label="Type" options={KINDS} />
        <TextField {...tied(draft, 'url')} label="Address" hint="Where it can be read." inputMode="url" />
        <TextField {...tied(draft, 'doi')} label="DOI" hint="Such as 10.1000/182, where it has one." />
        <div role="status" className="empty:hidden">
          {twin === undefined ? null : <Twin title={twin.title} onTake={() => onFound(twin)} />}
        </div>
        <p>
          <button type="submit" className={twin === undefined ? MAIN_BUTTON_LOOK : BUTTON_LOOK}>
            {twin === undefined
              ? isUnread
                ? 'Begin it without either'
                : 'Begin the source'
              : 'Begin another one all the same'}
          </button>
        </p>
      </form>
    </ModalDialog>
  );
}

/** What ties an input to a field of the draft. */
function tied({ written, write, leave, errorAt }: NewSourceDraft, name: SourceField) {
  return {
    name,
    autoComplete: 'off',
    value: written[name],
    error: errorAt(name),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => write(name, target.value),
    onBlur: () => leave(name),
  };
}

function Twin({ title, onTake }: { readonly title: string; readonly onTake: () => void }) {
  return (
    <div className="grid justify-items-start gap-2 rounded-md border border-warning/40 bg-warning-wash px-4 py-3 text-sm">
      <p>
        There is already a source that is read there: <span className="font-semibold">{title}</span>.
      </p>
      <button type="button" className={MAIN_BUTTON_LOOK} onClick={onTake}>
        Cite that one
      </button>
    </div>
  );
}
