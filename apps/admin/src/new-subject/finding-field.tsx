'use client';

import { useCallback, useState } from 'react';
import type { Candidate } from '../shape-form/field-scope.ts';
import { FoundField } from '../shape-form/found-field.tsx';
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
export function FindingField({ changeSet, onPick, ...field }: FindingFieldProps) {
  const [picked, setPicked] = useState<Candidate>();
  const find = useCallback(
    (text: string, of: readonly string[]) => findCandidates(text, of, changeSet),
    [changeSet],
  );
  const pick = (candidate: Candidate | undefined) => {
    setPicked(candidate);
    onPick(candidate?.id);
  };
  return <FoundField {...field} find={find} picked={picked} onPick={pick} />;
}
