'use client';

import { useId, useState } from 'react';
import { useHeldTexts } from '../ui/held-texts.ts';
import type { NamedField } from './field.ts';
import type { AnyFieldInput } from './field-props.ts';
import { RecordInput } from './record-input.tsx';
import { partsOfWay, type Way, wayOf } from './record-ways.ts';

type Fields = Readonly<Record<string, unknown>>;

interface WaysInputProps {
  readonly label: string;
  readonly path: string;
  readonly value: Fields;
  readonly parts: readonly NamedField[];
  readonly ways: readonly Way[];
  readonly onChange: (value: Fields) => void;
  readonly Input: AnyFieldInput;
}

/** A record that says one thing in one of several ways: which one, and then its fields. */
export function WaysInput({ label, path, value, parts, ways, onChange, Input }: WaysInputProps) {
  const id = useId();
  const [chosen, setChosen] = useState<Way>();
  const { at, letGo } = useHeldTexts();
  const typedIn = ways.find(({ fields }) => fields.some((name) => at(`${path}.${name}`)));
  const way = chosen ?? wayOf(value, ways) ?? typedIn ?? ways[0];
  const choose = (next: Way | undefined) => {
    setChosen(next);
    const others = new Set(
      ways.flatMap(({ fields }) => fields).filter((name) => !next?.fields.includes(name)),
    );
    for (const name of others) letGo(`${path}.${name}`);
    const kept = Object.entries(value).filter(([name]) => !others.has(name));
    if (kept.length < Object.keys(value).length) onChange(Object.fromEntries(kept));
  };
  return (
    <div className="grid gap-3">
      <div className="grid gap-1">
        <label htmlFor={id} className="text-sm font-semibold">
          Given as<span className="sr-only">, {label}</span>
        </label>
        <select
          id={id}
          value={way?.label}
          onChange={({ target }) => choose(ways.find((each) => each.label === target.value))}
          className="min-h-9 w-full max-w-sm rounded-md border border-line-strong bg-surface px-2 text-sm"
        >
          {ways.map((each) => (
            <option key={each.label}>{each.label}</option>
          ))}
        </select>
      </div>
      <RecordInput
        path={path}
        value={value}
        parts={partsOfWay(parts, { ways, way, value })}
        onChange={onChange}
        Input={Input}
      />
    </div>
  );
}
