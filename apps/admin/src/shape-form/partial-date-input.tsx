'use client';

import { useState } from 'react';
import { useIsAwake } from '../ui/use-is-awake.ts';
import type { FieldProps } from './field-props.ts';
import { type DateParts, dateOfParts, partsOfDate } from './partial-date.ts';
import { ProblemAt } from './problem-at.tsx';
import { useFieldTies } from './use-field-ties.ts';

const BOX =
  'min-h-9 rounded-md border border-line-strong bg-surface px-2 py-1.5 text-sm tabular-nums aria-invalid:border-danger disabled:opacity-50';

/** A year, a month of it or a day of that, each as far as it is known. */
export function PartialDateInput({
  label,
  path,
  value,
  onChange,
  isOptional,
  describedBy,
}: FieldProps<string>) {
  const { problemId, ties } = useFieldTies({ path, describedBy });
  // A year that is still being typed is no date yet, and is kept here until it is one or somebody goes on.
  const [typed, setTyped] = useState<string>();
  const parts = partsOfDate(value ?? '');
  const year = typed ?? parts.year;
  const write = (change: Partial<DateParts>) => {
    const date = dateOfParts({ ...parts, year, ...change });
    onChange(date === '' && isOptional ? undefined : date);
  };
  return (
    <fieldset className="grid gap-1">
      <legend className="mb-1 text-sm font-semibold">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        <input
          {...ties}
          aria-label={`${label}: year`}
          inputMode="numeric"
          placeholder="Year"
          maxLength={4}
          value={year}
          className={`${BOX} w-18`}
          onChange={({ target }) => {
            const isWhole = /^\d{4}$/.test(target.value) || target.value === '';
            setTyped(isWhole ? undefined : target.value);
            if (isWhole) write({ year: target.value });
          }}
          onBlur={() => {
            if (typed !== undefined) write({});
            setTyped(undefined);
          }}
        />
        <MonthChoice
          {...ties}
          label={`${label}: month`}
          value={parts.month}
          isDisabled={year === ''}
          onChange={(month) => write({ month, ...(month === '' && { day: '' }) })}
        />
        <input
          {...ties}
          aria-label={`${label}: day`}
          inputMode="numeric"
          placeholder="Day"
          maxLength={2}
          disabled={parts.month === ''}
          value={parts.day}
          className={`${BOX} w-14`}
          onChange={({ target }) => write({ day: target.value })}
        />
      </div>
      <ProblemAt path={path} id={problemId} />
    </fieldset>
  );
}

interface MonthChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly isDisabled: boolean;
  readonly onChange: (month: string) => void;
}

const MONTHS = Array.from({ length: 12 }, (_, place) => place);

function MonthChoice({ label, value, isDisabled, onChange, ...ties }: MonthChoiceProps) {
  const isHere = useIsAwake();
  const { format } = new Intl.DateTimeFormat(isHere ? undefined : 'en-GB', {
    month: 'long',
    timeZone: 'UTC',
  });
  const isKnown = value === '' || MONTHS.includes(Number(value) - 1);
  return (
    <select
      {...ties}
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onChange={({ target }) => onChange(target.value)}
      className={BOX}
    >
      <option value="">Month</option>
      {isKnown ? null : <option value={value}>{value}</option>}
      {MONTHS.map((place) => (
        <option key={place} value={`${place + 1}`}>
          {format(Date.UTC(2000, place, 1))}
        </option>
      ))}
    </select>
  );
}
