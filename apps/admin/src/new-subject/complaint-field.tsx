'use client';

import { useMemo, useState } from 'react';
import { type Candidate, FieldScopeProvider } from '../shape-form/field-scope.ts';
import { ReferenceChip } from '../shape-form/reference-input.tsx';
import { ReferencePicker } from '../shape-form/reference-picker.tsx';
import { findCandidates } from '../subject-editor/find-candidates.ts';

interface ComplaintFieldProps {
  readonly changeSet: number | undefined;
  readonly onPick: (id: string | undefined) => void;
  readonly error: string | undefined;
}

/** What a rule is about: a symptom, or a condition that somebody has. */
export function ComplaintField({ changeSet, onPick, error }: ComplaintFieldProps) {
  const [picked, setPicked] = useState<Candidate>();
  const scope = useMemo(
    () => ({
      problems: [],
      find: (text: string, prefixes: readonly string[]) => findCandidates(text, prefixes, changeSet),
    }),
    [changeSet],
  );
  const pick = (candidate: Candidate | undefined) => {
    setPicked(candidate);
    onPick(candidate?.id);
  };
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">Complaint</span>
      <p className="text-sm text-ink-faint">
        What the person has. The rule speaks only then; what else has to hold comes in the editor.
      </p>
      {picked === undefined ? (
        <FieldScopeProvider value={scope}>
          <ReferencePicker label="Complaint" prefixes={['sym', 'con']} onPick={pick} />
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
