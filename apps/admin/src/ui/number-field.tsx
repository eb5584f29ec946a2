'use client';

import { useId, useState } from 'react';
import { numberProblem, numberTyped } from './number-problem.ts';

interface NumberFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly isWhole?: boolean;
  readonly least?: number;
  readonly most?: number | undefined;
  /** What an empty field means; without it a number has to stand there. */
  readonly placeholder?: string;
  readonly onChange: (value: number | undefined) => void;
}

/** A number to type. What it cannot be stays in the field, is not handed over, and is told beside it. */
export function NumberField(props: NumberFieldProps) {
  const { label, value, isWhole, least, most, placeholder, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const demand = { isWhole, least, most, isOptional: placeholder !== undefined };
  const text = typed ?? `${value ?? ''}`;
  const problem = numberProblem(text, demand);
  const type = (next: string) => {
    setTyped(next);
    if (numberProblem(next, demand) !== undefined) return;
    const number = numberTyped(next);
    onChange(Number.isNaN(number) ? undefined : number);
  };
  return (
    <span className="inline-grid gap-0.5">
      <input
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : id}
        inputMode="decimal"
        value={text}
        placeholder={placeholder}
        onChange={({ target }) => type(target.value)}
        onBlur={() => problem === undefined && setTyped(undefined)}
        className="min-h-8 w-16 rounded-md border border-line-strong bg-surface px-2 text-right text-sm tabular-nums placeholder:text-ink-faint aria-invalid:border-danger"
      />
      {problem === undefined ? null : (
        <span id={id} className="max-w-56 text-sm font-normal text-danger">
          {problem}
        </span>
      )}
    </span>
  );
}
