'use client';

import type { Expression, KnownFact } from '@symptograph/rules';
import { withValue } from './edit-condition.ts';

type Is = Expression & { readonly op: 'is' };

interface ValueChoiceProps {
  readonly condition: Is;
  readonly known?: KnownFact | undefined;
  readonly label: string;
  readonly onChange: (next: Is) => void;
}

/** What a fact has to be: present or known to be absent, or any of some of its values. */
export function ValueChoice({ known, ...choice }: ValueChoiceProps) {
  if (known?.domain.kind === 'ENUM') return <ValuesChoice {...choice} all={known.domain.values} />;
  return <PresenceChoice {...choice} />;
}

function PresenceChoice({ condition, label, onChange }: Omit<ValueChoiceProps, 'known'>) {
  const isLone = condition.in.length === 1;
  const chosen = condition.in.join(' or ');
  return (
    <select
      aria-label={`What ${label} has to be`}
      value={chosen}
      onChange={({ target }) => onChange({ ...condition, in: [target.value === 'true'] })}
      className="min-h-8 rounded-md border border-line-strong bg-surface px-1.5 text-sm"
    >
      {isLone && typeof condition.in[0] === 'boolean' ? null : <option>{chosen}</option>}
      <option value="true">is present</option>
      <option value="false">is known to be absent</option>
    </select>
  );
}

interface ValuesChoiceProps extends Omit<ValueChoiceProps, 'known'> {
  readonly all: readonly string[];
}

/** Each value to be put in or taken out; the last that is left cannot be taken out. */
function ValuesChoice({ condition, all, label, onChange }: ValuesChoiceProps) {
  const known: readonly (boolean | string)[] = all;
  const others = condition.in.filter((value) => !known.includes(value)).map(String);
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
      <legend className="sr-only">What {label} has to be</legend>
      is
      {[...all, ...others].map((value) => (
        <label key={value} className="inline-flex min-h-8 items-center gap-1.5">
          <input
            type="checkbox"
            checked={condition.in.some((each) => `${each}` === value)}
            onChange={() => onChange(withValue(condition, value, all))}
          />
          {value}
        </label>
      ))}
    </fieldset>
  );
}
