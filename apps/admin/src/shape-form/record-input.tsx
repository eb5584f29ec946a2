'use client';

import { useId } from 'react';
import type { NamedField } from './field.ts';
import type { AnyFieldInput } from './field-props.ts';
import { useFieldScope } from './field-scope.ts';
import { isShort } from './is-short.ts';

const ROW = 'grid gap-3 sm:grid-cols-[repeat(auto-fit,minmax(9rem,1fr))]';

type Fields = Readonly<Record<string, unknown>>;

interface RecordInputProps {
  readonly path: string;
  readonly value: Fields;
  readonly parts: readonly NamedField[];
  readonly onChange: (value: Fields) => void;
  readonly Input: AnyFieldInput;
}

/** The fields of a record below each other, short ones side by side. */
export function RecordInput({ path, value, parts, onChange, Input }: RecordInputProps) {
  const set = (name: string, next: unknown, preset: unknown) => {
    const { [name]: _before, ...rest } = value;
    const written = next ?? preset;
    onChange(written === undefined ? rest : { ...rest, [name]: written });
  };
  const id = useId();
  const { beside } = useFieldScope();
  const pathOf = (name: string) => (path === '' ? name : `${path}.${name}`);
  const short = parts.map((part) => isShort(part, path));
  const isRow = parts.length > 1 && short.every(Boolean) && path !== '';
  return (
    <div className={isRow ? ROW : 'grid gap-4 sm:grid-cols-2'}>
      {parts.map(({ name, label, hint, field, isOptional, preset }, place) => (
        <div key={name} className={`min-w-0 ${short[place] || isRow ? '' : 'sm:col-span-2'}`}>
          <Input
            field={field}
            label={label}
            path={pathOf(name)}
            value={value[name]}
            isOptional={isOptional}
            describedBy={hint && `${id}-${name}`}
            onChange={(next) => set(name, next, preset)}
          />
          {hint === undefined ? null : (
            <p id={`${id}-${name}`} className="mt-1 text-xs text-ink-faint">
              {hint}
            </p>
          )}
          {beside?.(pathOf(name), value[name])}
        </div>
      ))}
    </div>
  );
}
