'use client';

import type { ConceptKind } from '@symptograph/core';
import { lazy, type Ref, Suspense, useState } from 'react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import type { BulkAction } from './bulk-edit.ts';
import { BULK_WORDS } from './bulk-words.ts';
import { counted } from './counted.ts';
import { DoneNote } from './done-note.tsx';
import type { Selection } from './selection.ts';
import type { BulkDone } from './send-bulk-edit.ts';
import type { SettableField } from './settable-fields.ts';

const BulkDialog = lazy(() => import('./bulk-dialog.tsx').then((module) => ({ default: module.BulkDialog })));

/** As many edits as the desk takes at once. */
const MOST = 200;

interface SelectionBarProps {
  readonly kind: ConceptKind;
  /** What one of the kind is called: "risk factor". */
  readonly label: string;
  readonly isOutOfUse: boolean;
  readonly fields: readonly SettableField[];
  readonly viewerId: string;
  readonly selection: Selection;
  readonly onClear: () => void;
  /** Of the first thing that can be done. */
  readonly actionRef: Ref<HTMLButtonElement>;
}

/** Says how much is selected and what can be done with it; afterwards what was done, with the way back. */
export function SelectionBar(props: SelectionBarProps) {
  const { kind, label, isOutOfUse, fields, viewerId, selection, onClear, actionRef } = props;
  const [action, setAction] = useState<BulkAction>();
  const [done, setDone] = useState<{ readonly words: string; readonly of: BulkDone }>();
  const actions: readonly BulkAction[] = isOutOfUse
    ? ['RESTORE']
    : ['DEPRECATE', ...(fields.length === 0 ? [] : ['SET' as const])];
  const isTooMany = selection.length > MOST;
  return (
    <section aria-label="Selection" className="sticky bottom-3 z-20 mt-3 empty:hidden">
      {selection.length === 0 ? null : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md border border-line-strong bg-surface px-4 py-2.5 shadow-lg">
          <div className="mr-auto flex flex-wrap items-center gap-x-2">
            <p role="status" className="text-sm font-semibold tabular-nums">
              {selection.length} selected
              {isTooMany ? (
                <span className="font-normal text-warning"> · at most {MOST} can be changed at once</span>
              ) : null}
            </p>
            <button type="button" onClick={onClear} className={QUIET}>
              Clear
            </button>
          </div>
          <div className="flex flex-wrap gap-2">
            {actions.map((each, place) => (
              <button
                key={each}
                type="button"
                ref={place === 0 ? actionRef : undefined}
                disabled={isTooMany}
                onClick={() => setAction(each)}
                className={BUTTON_LOOK}
              >
                {BULK_WORDS[each].button}
              </button>
            ))}
          </div>
        </div>
      )}
      {done === undefined || selection.length > 0 ? null : (
        <DoneNote key={done.of.head} {...done} onDismiss={() => setDone(undefined)} />
      )}
      {action === undefined ? null : (
        <Suspense>
          <BulkDialog
            action={action}
            kind={kind}
            label={label}
            selection={selection}
            fields={fields}
            viewerId={viewerId}
            onClose={() => setAction(undefined)}
            onDone={(of) => {
              setAction(undefined);
              setDone({ of, words: BULK_WORDS[action].done(counted(of.count, label)) });
              onClear();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

const QUIET =
  'inline-flex min-h-10 items-center rounded-md px-2.5 text-sm font-semibold text-ink-soft hover:bg-sunken hover:text-ink';
