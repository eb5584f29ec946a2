'use client';

import { sourceKind } from '@symptograph/core';
import type { ReactNode } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { SelectField } from '../ui/select-field.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { KnownSource } from './known-sources.ts';
import type { SourceField } from './source-problems.ts';
import type { NewSourceDraft } from './use-new-source.ts';

interface SourceFieldsProps {
  readonly draft: NewSourceDraft;
  /** What the desk refused of a field. */
  readonly refusedAt?: (field: SourceField) => string | undefined;
  /** What stands below the title. */
  readonly belowTitle?: ReactNode;
  /** What can be done with a source that there is already. */
  readonly twinActions: (twin: KnownSource) => ReactNode;
}

const KINDS = [
  { value: '', label: 'Choose one' },
  ...sourceKind.values.map((value) => ({ value, label: capitalised(sourceKind.terms[value].label) })),
];

/** What is asked of a new source, with the one that it may be, or that nobody could look for one. */
export function SourceFields({ draft, refusedAt, belowTitle, twinActions }: SourceFieldsProps) {
  const { words, write, leave, errorAt, twin, isAway } = draft;
  const tied = (name: SourceField) => ({
    name,
    autoComplete: 'off',
    value: words[name],
    error: errorAt(name) ?? refusedAt?.(name),
    onChange: ({ target }: { readonly target: { readonly value: string } }) => write(name, target.value),
    onBlur: () => leave(name),
  });
  return (
    <>
      <TextField {...tied('title')} label="Title" hint="As the work itself says it." maxLength={200} />
      {belowTitle}
      <SelectField {...tied('sourceKind')} label="Type" options={KINDS} />
      <TextField {...tied('url')} label="Address" hint="Where it can be read." inputMode="url" />
      <TextField {...tied('doi')} label="DOI" hint="Such as 10.1000/182, where it has one." />
      <div role="status" className="grid gap-3 empty:hidden">
        {twin === undefined ? null : (
          <Note>
            <p>
              {twin.by === 'PLACE'
                ? 'There is already a source that is read there: '
                : 'There is already a source of that title: '}
              <span className="font-semibold">{twin.source.title}</span>.
            </p>
            {twinActions(twin.source)}
          </Note>
        )}
        {isAway ? (
          <Note>
            <p>The desk does not answer, so nobody could look whether there is this source already.</p>
          </Note>
        ) : null}
      </div>
    </>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid justify-items-start gap-2 rounded-md border border-warning/40 bg-warning-wash px-4 py-3 text-sm">
      {children}
    </div>
  );
}
