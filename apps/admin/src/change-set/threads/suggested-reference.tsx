'use client';

import { useCallback } from 'react';
import { FoundField } from '../../shape-form/found-field.tsx';
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
export function SuggestedReference({
  suggestible: { prefixes },
  changeSet,
  text,
  onWrite,
  ...words
}: SuggestedReferenceProps) {
  const find = useCallback(
    (searched: string, of: readonly string[]) => findCandidates(searched, of, changeSet),
    [changeSet],
  );
  return (
    <FoundField
      {...words}
      label="Instead"
      prefixes={prefixes}
      find={find}
      picked={referenceOf(text)}
      onPick={(picked) => onWrite(picked === undefined ? '' : `${picked.id} ${picked.name}`)}
    />
  );
}
