'use client';

import { factKey, type KnownFact } from '@symptograph/rules';
import { useMemo } from 'react';
import { LabelPicker } from './label-picker.tsx';

interface FactPickerProps {
  readonly facts: readonly KnownFact[];
  readonly label: string;
  readonly placeholder: string;
  readonly takesFocus?: boolean;
  readonly onPick: (fact: KnownFact) => void;
  readonly onLeave?: () => void;
}

/** A field that finds facts by their labels. */
export function FactPicker({ facts, onPick, ...field }: FactPickerProps) {
  const things = useMemo(
    () => facts.map((known) => ({ key: factKey(known.fact), label: known.label, known })),
    [facts],
  );
  return <LabelPicker {...field} things={things} onPick={({ known }) => onPick(known)} />;
}
