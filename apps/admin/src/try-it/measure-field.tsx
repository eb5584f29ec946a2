'use client';

import type { FactDomain } from '@symptograph/rules';
import { useId, useState } from 'react';
import { unitName } from '../rule-book/unit-name.ts';
import { useIsAwake } from '../ui/use-is-awake.ts';
import type { Answer } from './mark.ts';
import { decimalSign, readNumber, writeNumber } from './reader-number.ts';
import { readerUnit } from './reader-unit.ts';

interface MeasureFieldProps {
  readonly domain: FactDomain & { readonly kind: 'NUMBER' };
  readonly answer: Answer;
  readonly labelledBy: string;
  readonly onChange: (answer: Answer) => void;
}

/** A measured value in one of the units that the rules can read, as the reader's locale writes it; empty while it is unknown. */
export function MeasureField({ domain, answer, labelledBy, onChange }: MeasureFieldProps) {
  const id = useId();
  const locale = useIsAwake() ? navigator.language : undefined;
  const measured = answer.kind === 'MEASURED' ? answer : undefined;
  const units = [domain.unit, ...Object.keys(domain.conversions)];
  const [chosen, setChosen] = useState<string>();
  const [typed, setTyped] = useState<string>();
  const unit = chosen ?? measured?.unit ?? readerUnit(units, locale) ?? domain.unit;
  const text = typed ?? (measured === undefined ? '' : writeNumber(measured.value, locale));
  const isWrong = text.trim() !== '' && readNumber(text, locale) === undefined;
  const say = (written: string, in_: string) => {
    const value = readNumber(written, locale);
    onChange(value === undefined ? { kind: 'UNKNOWN' } : { kind: 'MEASURED', value, unit: in_ });
  };
  return (
    <span className="grid gap-1">
      <span className="inline-flex items-center gap-1.5">
        <input
          aria-labelledby={labelledBy}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          inputMode="decimal"
          value={text}
          placeholder="Unknown"
          onChange={({ target: { value } }) => {
            setTyped(value);
            say(value, unit);
          }}
          onBlur={() => isWrong || setTyped(undefined)}
          className="min-h-9 w-24 rounded-md border border-line-strong bg-surface px-2 text-right text-sm tabular-nums placeholder:text-ink-faint aria-invalid:border-danger"
        />
        {units.length === 1 ? (
          <span className="text-sm text-ink-soft">{unitName(unit)}</span>
        ) : (
          <UnitChoice
            units={units}
            unit={unit}
            onChange={(next) => {
              setChosen(next);
              say(text, next);
            }}
          />
        )}
      </span>
      {isWrong ? (
        <span id={id} className="text-sm text-danger">
          That is no number. Write it like 1{decimalSign(locale)}5; until then it counts as unknown.
        </span>
      ) : null}
    </span>
  );
}

interface UnitChoiceProps {
  readonly units: readonly string[];
  readonly unit: string;
  readonly onChange: (unit: string) => void;
}

function UnitChoice({ units, unit, onChange }: UnitChoiceProps) {
  return (
    <select
      aria-label="Unit"
      value={unit}
      onChange={({ target: { value } }) => onChange(value)}
      className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm"
    >
      {units.map((each) => (
        <option key={each} value={each}>
          {unitName(each)}
        </option>
      ))}
    </select>
  );
}
