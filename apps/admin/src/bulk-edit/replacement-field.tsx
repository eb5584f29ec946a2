'use client';

import { CONCEPT_ID_PREFIX, type ConceptKind } from '@symptograph/core';
import { useCallback } from 'react';
import type { Candidate } from '../shape-form/field-scope.ts';
import { FoundField } from '../shape-form/found-field.tsx';
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
  const find = useCallback(
    async (text: string, prefixes: readonly string[]) =>
      (await findCandidates(text, prefixes, changeSet))?.filter((found) =>
        replaced.every(({ id }) => id !== found.id),
      ),
    [changeSet, replaced],
  );
  return (
    <FoundField
      label="Replacement"
      hint="What to use instead of each, of the same kind. May be left empty."
      prefixes={[CONCEPT_ID_PREFIX[kind]]}
      find={find}
      picked={picked}
      onPick={onPick}
    />
  );
}
