'use client';

import { useEffect, useId, useState } from 'react';
import { holdBack } from './held-back.ts';
import { numberProblem, numberTyped } from './number-problem.ts';

interface NumberFieldProps {
  readonly label: string;
  /** What it is called away from where it stands; its label, unless given. */
  readonly fullLabel?: string;
  readonly value: number | undefined;
  readonly isWhole?: boolean;
  readonly least?: number;
  readonly most?: number | undefined;
  /** What an empty field means; without it a number has to stand there. */
  readonly placeholder?: string;
  /** What ties it to what else is said beside it. */
  readonly ties?: { readonly 'aria-invalid': boolean; readonly 'aria-describedby': string | undefined };
  readonly onChange: (value: number | undefined) => void;
}

/** A number to type. What it cannot be stays in the field, is not handed over, and is told beside it. */
export function NumberField(props: NumberFieldProps) {
  const { label, fullLabel = label, value, isWhole, least, most, placeholder, ties, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const demand = { isWhole, least, most, isOptional: placeholder !== undefined };
  const text = typed ?? `${value ?? ''}`;
  const problem = numberProblem(text, demand);
  const isHeldBack = problem !== undefined;
  useEffect(() => (isHeldBack ? holdBack(id, fullLabel) : undefined), [isHeldBack, id, fullLabel]);
  const told = [ties?.['aria-describedby'], isHeldBack && id].filter(Boolean).join(' ');
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
        aria-invalid={isHeldBack || ties?.['aria-invalid'] === true}
        aria-describedby={told || undefined}
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
