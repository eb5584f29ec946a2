'use client';

import { CONCEPT_ID_PREFIX, type ConceptKind } from '@symptograph/core';
import { useMemo } from 'react';
import { type Candidate, FieldScopeProvider } from '../shape-form/field-scope.ts';
import { ReferenceChip } from '../shape-form/reference-input.tsx';
import { ReferencePicker } from '../shape-form/reference-picker.tsx';
import { findCandidates } from '../subject-editor/find-candidates.ts';
import type { Selection } from './selection.ts';

interface ReplacementFieldProps {
  readonly kind: ConceptKind;
  /** What it replaces, and can thus not be. */
  readonly replaced: Selection;
  /** Number of the change set whose drafts can be picked as well. */
  readonly changeSet: number | undefined;
  readonly picked: Candidate | undefined;
  readonly onPick: (candidate: Candidate | undefined) => void;
}

/** What to use instead of some concepts: another of their kind, or nothing. */
export function ReplacementField({ kind, replaced, changeSet, picked, onPick }: ReplacementFieldProps) {
  const scope = useMemo(() => {
    const ids = new Set(replaced.map(({ id }) => id));
    return {
      problems: [],
      find: async (text: string, prefixes: readonly string[]) =>
        (await findCandidates(text, prefixes, changeSet))?.filter(({ id }) => !ids.has(id)),
    };
  }, [changeSet, replaced]);
  return (
    <div className="grid gap-1">
      <span className="text-sm font-semibold">Replacement</span>
      <p className="text-sm text-ink-faint">
        What to use instead of each, of the same kind. May be left empty.
      </p>
      {picked === undefined ? (
        <FieldScopeProvider value={scope}>
          <ReferencePicker label="Replacement" prefixes={[CONCEPT_ID_PREFIX[kind]]} onPick={onPick} />
        </FieldScopeProvider>
      ) : (
        <ReferenceChip name={picked.name} onRemove={() => onPick(undefined)} />
      )}
    </div>
  );
}
