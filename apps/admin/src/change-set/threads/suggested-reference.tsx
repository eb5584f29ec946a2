'use client';

import { useId, useMemo } from 'react';
import { FieldScopeProvider } from '../../shape-form/field-scope.ts';
import { ReferenceChip } from '../../shape-form/reference-input.tsx';
import { ReferencePicker } from '../../shape-form/reference-picker.tsx';
import { findCandidates } from '../../subject-editor/find-candidates.ts';
import { referenceOf, type Suggestible } from './suggestible.ts';

interface SuggestedReferenceProps {
  readonly suggestible: Suggestible;
  readonly changeSet: number;
  /** What is picked, as its id and name; empty before. */
  readonly text: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly onWrite: (text: string) => void;
}

/** Something of the graph that is suggested in place of another. */
export function SuggestedReference(props: SuggestedReferenceProps) {
  const { suggestible, changeSet, text, hint, error, onWrite } = props;
  const id = useId();
  const scope = useMemo(
    () => ({
      problems: [],
      find: (searched: string, prefixes: readonly string[]) => findCandidates(searched, prefixes, changeSet),
    }),
    [changeSet],
  );
  const picked = referenceOf(text);
  const ties = {
    'aria-invalid': error !== undefined,
    'aria-describedby': [`${id}-hint`, error && `${id}-error`].filter(Boolean).join(' '),
  };
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">Instead</span>
      <p id={`${id}-hint`} className="text-sm text-ink-faint">
        {hint}
      </p>
      {picked === undefined ? (
        <FieldScopeProvider value={scope}>
          <ReferencePicker
            label="Instead"
            prefixes={suggestible.prefixes}
            ties={ties}
            onPick={(candidate) => onWrite(`${candidate.id} ${candidate.name}`)}
          />
        </FieldScopeProvider>
      ) : (
        <ReferenceChip name={picked.name} ties={ties} onRemove={() => onWrite('')} />
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
