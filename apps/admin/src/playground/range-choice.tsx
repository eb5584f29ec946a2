'use client';

import type { Expression, KnownFact } from '@symptograph/rules';
import { capitalised } from '../concepts/capitalised.ts';
import { unitName } from '../rule-book/unit-name.ts';
import { NumberField } from '../ui/number-field.tsx';

type Compare = Expression & { readonly op: 'compare' };

interface RangeChoiceProps {
  readonly condition: Compare;
  /** `when.of.2` */
  readonly path: string;
  readonly known?: KnownFact | undefined;
  readonly label: string;
  readonly onChange: (next: Compare) => void;
}

/** The range that a measured value has to lie in, and in which unit. */
export function RangeChoice({ condition, path, known, label, onChange }: RangeChoiceProps) {
  const { gte, lt, unit } = condition;
  const domain = known?.domain.kind === 'NUMBER' ? known.domain : undefined;
  const units = [...new Set([unit, ...(domain ? [domain.unit, ...Object.keys(domain.conversions)] : [])])];
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
      at least
      <NumberField
        label={`Least ${label}`}
        path={`${path}.gte`}
        value={gte}
        placeholder="any"
        onChange={(value) => onChange({ ...condition, gte: value })}
      />
      below
      <NumberField
        label={`${capitalised(label)} below`}
        path={`${path}.lt`}
        value={lt}
        placeholder="any"
        onChange={(value) => onChange({ ...condition, lt: value })}
      />
      <select
        aria-label={`Unit of ${label}`}
        value={unit}
        onChange={({ target }) => onChange({ ...condition, unit: target.value })}
        className="min-h-8 rounded-md border border-line-strong bg-surface px-1.5 text-sm"
      >
        {units.map((each) => (
          <option key={each} value={each}>
            {unitName(each)}
          </option>
        ))}
      </select>
    </span>
  );
}
