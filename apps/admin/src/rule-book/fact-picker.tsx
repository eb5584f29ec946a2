'use client';

import { factKey, type KnownFact } from '@symptograph/rules';
import { useMemo } from 'react';
import type { Synonyms } from './client-book.ts';
import { LabelPicker } from './label-picker.tsx';

interface FactPickerProps {
  readonly facts: readonly KnownFact[];
  readonly synonyms: Synonyms;
  readonly label: string;
  readonly placeholder: string;
  readonly takesFocus?: boolean;
  readonly onPick: (fact: KnownFact) => void;
  readonly onLeave?: () => void;
}

/** A field that finds facts by their labels and by other names of what they are about. */
export function FactPicker({ facts, synonyms, onPick, ...field }: FactPickerProps) {
  const things = useMemo(
    () =>
      facts.map((known) => ({
        key: factKey(known.fact),
        label: known.label,
        synonyms: synonyms[known.fact.concept],
        known,
      })),
    [facts, synonyms],
  );
  return <LabelPicker {...field} things={things} onPick={({ known }) => onPick(known)} />;
}
