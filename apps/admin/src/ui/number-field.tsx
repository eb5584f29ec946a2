'use client';

import { useEffect, useId, useState } from 'react';
import { type TypedText, useHeldTexts } from './held-texts.ts';
import { numberProblem, numberTyped } from './number-problem.ts';

interface NumberFieldProps {
  readonly label: string;
  /** What it is called away from where it stands; its label, unless given. */
  readonly fullLabel?: string;
  /** Where it is in its form, which then keeps what it cannot take. */
  readonly path?: string;
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

/**
 * A number to type. What it cannot be stays in the field until the field has another value, is not handed over, and is told beside it.
 */
export function NumberField(props: NumberFieldProps) {
  const { label, fullLabel = label, path, value, isWhole, least, most, placeholder, ties, onChange } = props;
  const id = useId();
  const [typed, setTyped] = useState<TypedText>();
  const { isKeeping, at, hold } = useHeldTexts();
  const demand = { isWhole, least, most, isOptional: placeholder !== undefined };
  const kept = path === undefined ? undefined : at(path);
  // What the form let go of is not the field's any more.
  const isLetGo = isKeeping && path !== undefined && kept === undefined;
  if (typed && (!isOf(typed, value) || (isLetGo && numberProblem(typed.text, demand)))) setTyped(undefined);
  // It was named by its place, and is elsewhere now.
  const isRenamed = kept?.label !== undefined && kept.label !== fullLabel;
  useEffect(() => {
    if (isRenamed && path !== undefined) hold(path, fullLabel, { text: kept.text, over: kept.over });
  }, [isRenamed, path, fullLabel, kept, hold]);
  const text = [typed, kept].find((each) => each && isOf(each, value))?.text ?? `${value ?? ''}`;
  const problem = numberProblem(text, demand);
  const isHeldBack = problem !== undefined;
  const told = [ties?.['aria-describedby'], isHeldBack && id].filter(Boolean).join(' ');
  const type = (next: string) => {
    const isWrong = numberProblem(next, demand) !== undefined;
    const text = { text: next, over: value };
    setTyped(text);
    if (path !== undefined) hold(path, fullLabel, isWrong ? text : undefined);
    if (!isWrong) onChange(next.trim() === '' ? undefined : numberTyped(next));
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

/** Whether a text is of a field with this value: typed over it, or what it came of. */
function isOf({ text, over }: TypedText, value: number | undefined): boolean {
  return value === over || (text.trim() === '' ? value === undefined : value === numberTyped(text));
}
