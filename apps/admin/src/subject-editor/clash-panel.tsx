'use client';

import { patchBetween, type Subject } from '@symptograph/core';
import type { Clash } from '../editing/edit-state.ts';
import type { Editing } from '../editing/use-editing.ts';
import { valueAt } from '../editing/value-at.ts';
import { fieldLabel } from '../shape-form/field-label.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';

/** Two versions of what two people wrote at the same place, and the choice between them. */
export function ClashPanel({ editing }: { readonly editing: Editing }) {
  const { saving } = editing.state;
  if (saving.kind !== 'CLASH') return null;
  return (
    <section
      role="alert"
      aria-label="Two versions"
      className="rounded-md border border-danger/40 bg-danger-wash p-4"
    >
      <h2 className="font-semibold">This was written elsewhere while you wrote</h2>
      <p className="mt-1 text-sm text-ink-soft">
        By somebody else, or by you in another window or browser. What differs here is not saved yet, and
        nothing is overwritten.
      </p>
      {saving.clashes.map((clash) => (
        <Versions key={clash.subjectId} clash={clash} />
      ))}
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" className={BUTTON_LOOK} onClick={() => editing.settle('THEIRS')}>
          Take what is there
        </button>
        <button type="button" className={MAIN_BUTTON_LOOK} onClick={() => editing.settle('MINE')}>
          Keep mine
        </button>
      </div>
    </section>
  );
}

function Versions({ clash: { theirs, mine } }: { readonly clash: Clash }) {
  if (theirs === null) return <p className="mt-2 text-sm">It was taken away.</p>;
  return (
    <dl className="mt-3 grid gap-2 text-sm">
      {patchBetween(theirs, mine).map(({ path }) => (
        <div key={path} className="grid gap-x-4 sm:grid-cols-[10rem_1fr_1fr]">
          <dt className="font-semibold">{fieldLabel(path.split('.').at(-1) ?? path)}</dt>
          <dd>There now: {wordsAt(theirs, path)}</dd>
          <dd>Yours: {wordsAt(mine, path)}</dd>
        </div>
      ))}
    </dl>
  );
}

function wordsAt(subject: Subject, path: string): string {
  const value = valueAt(subject, path.split('.'));
  return value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
}
