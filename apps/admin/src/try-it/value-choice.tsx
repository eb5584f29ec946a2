'use client';

import type { Answer } from './mark.ts';

interface ValueChoiceProps {
  readonly values: readonly string[];
  readonly answer: Answer;
  readonly labelledBy: string;
  readonly onChange: (answer: Answer) => void;
}

/** A choice of one value of a fact that has several, or of none yet. */
export function ValueChoice({ values, answer, labelledBy, onChange }: ValueChoiceProps) {
  const chosen = answer.kind === 'ONE_OF' ? answer.values : [];
  const several = chosen.length > 1 ? [chosen.join(' or ')] : [];
  return (
    <select
      aria-labelledby={labelledBy}
      value={chosen.length > 1 ? several[0] : (chosen[0] ?? '')}
      onChange={({ target: { value } }) =>
        onChange(value === '' ? { kind: 'UNKNOWN' } : { kind: 'ONE_OF', values: [value] })
      }
      className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm"
    >
      <option value="">Unknown</option>
      {[...several, ...values].map((value) => (
        <option key={value}>{value}</option>
      ))}
    </select>
  );
}
