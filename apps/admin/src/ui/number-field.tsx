'use client';

import { useState } from 'react';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly isWhole?: boolean;
  readonly least?: number;
  /** What an empty field means; without it a field that is emptied keeps its number. */
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A number to type. What is no number yet stays in the field while one types and is not handed over. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, isWhole = false, least = Number.NEGATIVE_INFINITY, placeholder, onChange } = props;
  const [typed, setTyped] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    const written = text.trim().replace(',', '.').replace('−', '-');
    if (written === '') {
      if (placeholder !== undefined) onChange(undefined);
      return;
    }
    const next = Number(written);
    if (Number.isFinite(next) && next >= least && (!isWhole || Number.isInteger(next))) onChange(next);
  };
  return (
    <input
      aria-label={label}
      inputMode="decimal"
      value={typed ?? `${value ?? ''}`}
      placeholder={placeholder}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(undefined)}
      className="min-h-8 w-16 rounded-md border border-line-strong bg-surface px-2 text-right text-sm tabular-nums placeholder:text-ink-faint"
    />
  );
}
