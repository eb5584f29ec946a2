'use client';

import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { BUTTON_LOOK } from '../ui/button-look.ts';
import { useHeldTexts } from '../ui/held-texts.ts';
import { emptyValue } from './empty-value.ts';
import type { Field } from './field.ts';
import type { AnyFieldInput, FieldProps } from './field-props.ts';
import { firstField } from './first-field.ts';
import { NamedWithinProvider } from './named-within.ts';
import { ProblemAt } from './problem-at.tsx';
import { RecordInput } from './record-input.tsx';
import { waysOf } from './record-ways.ts';
import { useFieldTies } from './use-field-ties.ts';
import { useFocusMove } from './use-focus-move.ts';
import { WaysInput } from './ways-input.tsx';

type Props = FieldProps & {
  readonly field: Extract<Field, { kind: 'RECORD' }>;
  readonly Input: AnyFieldInput;
};

/** A record that may be left out: a button that opens its fields, of which the first that is filled begins it, and one that takes it away. */
export function OptionalRecord({ field, label, path, value, onChange, describedBy, Input }: Props) {
  const { isWithin, letGo } = useHeldTexts();
  const [isOpen, setOpen] = useState(isWithin(path));
  const { problemId, ties } = useFieldTies({ path, describedBy });
  const [closed, opened] = [useRef<HTMLButtonElement>(null), useRef<HTMLFieldSetElement>(null)];
  const moveFocus = useFocusMove();
  if (value === undefined && !isOpen) {
    const open = () => {
      moveFocus(() => firstField(opened.current));
      setOpen(true);
    };
    return (
      <button ref={closed} type="button" className={`${BUTTON_LOOK} min-h-9`} onClick={open}>
        <Plus aria-hidden="true" size={16} />
        {label}
      </button>
    );
  }
  const ways = waysOf(field.parts);
  const fields = {
    path,
    value: (value ?? emptyValue(field)) as Readonly<Record<string, unknown>>,
    parts: field.parts,
    onChange: (next: Readonly<Record<string, unknown>>) => {
      setOpen(true);
      onChange(saysNothing(next) && !isWithin(path) ? undefined : next);
    },
    Input,
  };
  const remove = () => {
    moveFocus(() => closed.current);
    setOpen(false);
    letGo(path);
    if (value !== undefined) onChange(undefined);
  };
  return (
    <fieldset
      ref={opened}
      className="rounded-md border border-line p-3"
      aria-describedby={ties['aria-describedby']}
    >
      <legend className="px-1 text-sm font-semibold">{label}</legend>
      <NamedWithinProvider value={label}>
        {ways.length === 0 ? (
          <RecordInput {...fields} />
        ) : (
          <WaysInput {...fields} label={label} ways={ways} />
        )}
      </NamedWithinProvider>
      <ProblemAt path={path} id={problemId} />
      <button
        type="button"
        className="mt-3 text-sm text-ink-faint underline hover:text-danger"
        onClick={remove}
      >
        Remove<span className="sr-only"> {label}</span>
      </button>
    </fieldset>
  );
}

/** Whether a record is as good as left out: whoever empties the one field that they filled did not begin it. */
function saysNothing(record: Readonly<Record<string, unknown>>): boolean {
  return Object.values(record).every((part) => part === undefined || part === '');
}
