'use client';

import { useId, useMemo } from 'react';
import { describedByOf } from './described-by.ts';
import { type FieldScope, FieldScopeProvider } from './field-scope.ts';
import { PickedReference, type PickedReferenceProps } from './picked-reference.tsx';

interface FoundFieldProps extends Omit<PickedReferenceProps, 'ties'> {
  readonly hint: string;
  /** Stays the same function as long as it finds the same. */
  readonly find: FieldScope['find'];
  readonly error?: string | undefined;
}

/** Something of the graph that a form asks for, found by its name, with a hint and what is wrong beside it. */
export function FoundField({ hint, find, error, ...of }: FoundFieldProps) {
  const id = useId();
  const scope = useMemo(() => ({ problems: [], find }), [find]);
  const ties = {
    'aria-invalid': error !== undefined,
    'aria-describedby': describedByOf(`${id}-hint`, error !== undefined && `${id}-error`),
  };
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">{of.label}</span>
      <p id={`${id}-hint`} className="text-sm text-ink-faint">
        {hint}
      </p>
      <FieldScopeProvider value={scope}>
        <PickedReference {...of} ties={ties} />
      </FieldScopeProvider>
      {error === undefined ? null : (
        <p id={`${id}-error`} role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
