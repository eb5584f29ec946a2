'use client';

import { useMemo, useState } from 'react';
import { type Candidate, FieldScopeProvider } from '../shape-form/field-scope.ts';
import { ReferenceChip } from '../shape-form/reference-input.tsx';
import { ReferencePicker } from '../shape-form/reference-picker.tsx';
import { findCandidates } from '../subject-editor/find-candidates.ts';

interface FindingFieldProps {
  readonly label: string;
  readonly hint: string;
  /** Of the ids of what it can be. */
  readonly prefixes: readonly string[];
  readonly changeSet: number | undefined;
  readonly onPick: (id: string | undefined) => void;
  readonly error: string | undefined;
}

/** Something that a person has, found by its name. */
export function FindingField({ label, hint, prefixes, changeSet, onPick, error }: FindingFieldProps) {
  const [picked, setPicked] = useState<Candidate>();
  const scope = useMemo(
    () => ({
      problems: [],
      find: (text: string, of: readonly string[]) => findCandidates(text, of, changeSet),
    }),
    [changeSet],
  );
  const pick = (candidate: Candidate | undefined) => {
    setPicked(candidate);
    onPick(candidate?.id);
  };
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">{label}</span>
      <p className="text-sm text-ink-faint">{hint}</p>
      {picked === undefined ? (
        <FieldScopeProvider value={scope}>
          <ReferencePicker label={label} prefixes={prefixes} onPick={pick} />
        </FieldScopeProvider>
      ) : (
        <ReferenceChip name={picked.name} onRemove={() => pick(undefined)} />
      )}
      {error === undefined ? null : (
        <p role="alert" className="text-sm text-danger">
          {error}
        </p>
      )}
    </div>
  );
}
