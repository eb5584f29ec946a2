'use client';

import type { FactDomain } from '@symptograph/rules';
import { useState } from 'react';
import { unitName } from '../rule-book/unit-name.ts';
import type { Answer } from './mark.ts';

interface MeasureFieldProps {
  readonly domain: FactDomain & { readonly kind: 'NUMBER' };
  readonly answer: Answer;
  readonly labelledBy: string;
  readonly onChange: (answer: Answer) => void;
}

/** A measured value in one of the units that the rules can read; empty while it is unknown. */
export function MeasureField({ domain, answer, labelledBy, onChange }: MeasureFieldProps) {
  const measured = answer.kind === 'MEASURED' ? answer : undefined;
  const [unit, setUnit] = useState(measured?.unit ?? domain.unit);
  const [text, setText] = useState(measured === undefined ? '' : `${measured.value}`);
  const say = (written: string, in_: string) => {
    const value = Number(written.replace(',', '.'));
    const isNumber = written.trim() !== '' && Number.isFinite(value);
    onChange(isNumber ? { kind: 'MEASURED', value, unit: in_ } : { kind: 'UNKNOWN' });
  };
  const units = [domain.unit, ...Object.keys(domain.conversions)];
  return (
    <span className="inline-flex items-center gap-1.5">
      <input
        aria-labelledby={labelledBy}
        inputMode="decimal"
        value={text}
        placeholder="Unknown"
        onChange={({ target: { value } }) => {
          setText(value);
          say(value, unit);
        }}
        className="min-h-9 w-24 rounded-md border border-line-strong bg-surface px-2 text-right text-sm tabular-nums placeholder:text-ink-faint"
      />
      {units.length === 1 ? (
        <span className="text-sm text-ink-soft">{unitName(unit)}</span>
      ) : (
        <select
          aria-label="Unit"
          value={unit}
          onChange={({ target: { value } }) => {
            setUnit(value);
            say(text, value);
          }}
          className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm"
        >
          {units.map((each) => (
            <option key={each} value={each}>
              {unitName(each)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
