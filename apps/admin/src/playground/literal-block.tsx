'use client';

import type { Expression, KnownFact } from '@symptograph/rules';
import { X } from 'lucide-react';
import { useState } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { FactPicker } from '../rule-book/fact-picker.tsx';
import { unitName } from '../rule-book/unit-name.ts';
import { NumberField } from '../ui/number-field.tsx';
import type { ConditionBlockProps } from './condition-block.tsx';
import { ConditionMenu } from './condition-menu.tsx';
import { useEditor } from './editor-context.ts';
import { literalOn } from './literal-on.ts';

type IsExpression = Expression & { readonly op: 'is' };
type CompareExpression = Expression & { readonly op: 'compare' };
type Literal = IsExpression | CompareExpression;

interface LiteralBlockProps extends ConditionBlockProps {
  readonly condition: Literal;
}

const SELECT = 'min-h-8 rounded-md border border-line-strong bg-surface px-1.5 text-sm';

/** One fact of a condition: which one, what it has to be, and ways to put it into a list and to take it out. */
export function LiteralBlock({ condition, path, onChange, onRemove }: LiteralBlockProps) {
  const { knownOf } = useEditor();
  const known = knownOf(condition.fact);
  const label = known?.label ?? condition.fact.concept;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-1 py-1">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <FactChoice label={label} path={path} onChange={onChange} />
        {condition.op === 'is' ? (
          <ValueChoice condition={condition} known={known} label={label} onChange={onChange} />
        ) : (
          <RangeChoice condition={condition} known={known} label={label} onChange={onChange} />
        )}
      </div>
      <span className="flex">
        <ConditionMenu condition={condition} name={label} path={path} onChange={onChange} />
        {onRemove === undefined ? null : (
          <button
            type="button"
            onClick={onRemove}
            aria-label={`Remove ${label}`}
            className="inline-flex size-8 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-danger"
          >
            <X aria-hidden="true" size={16} />
          </button>
        )}
      </span>
    </div>
  );
}

interface ChoiceProps<Condition extends Literal> {
  readonly condition: Condition;
  readonly known?: KnownFact | undefined;
  readonly label: string;
  readonly onChange: (next: Expression) => void;
}

/** The name of the fact; pressed, it becomes a field to choose another one. */
function FactChoice({
  label,
  path,
  onChange,
}: Pick<LiteralBlockProps, 'path' | 'onChange'> & { readonly label: string }) {
  const { facts, synonyms, focusAt } = useEditor();
  const [isChoosing, setChoosing] = useState(false);
  if (!isChoosing)
    return (
      <button
        type="button"
        data-path={path}
        onClick={() => setChoosing(true)}
        aria-label={`${capitalised(label)}: choose another fact`}
        className="min-h-8 min-w-0 rounded-md border border-transparent px-1.5 text-left text-sm font-medium hover:border-line-strong hover:bg-surface"
      >
        {capitalised(label)}
      </button>
    );
  return (
    <span className="grow basis-56">
      <FactPicker
        facts={facts}
        synonyms={synonyms}
        label={`Instead of ${label}`}
        placeholder={`Instead of ${label}`}
        takesFocus
        onLeave={() => setChoosing(false)}
        onPick={(known) => {
          setChoosing(false);
          focusAt(path);
          onChange(literalOn(known));
        }}
      />
    </span>
  );
}

function ValueChoice({ condition, known, label, onChange }: ChoiceProps<IsExpression>) {
  const isBoolean = known?.domain.kind !== 'ENUM';
  const values: readonly (boolean | string)[] =
    known?.domain.kind === 'ENUM' ? known.domain.values : [true, false];
  const chosen = condition.in.length === 1 ? `${condition.in[0]}` : condition.in.join(' or ');
  const wordsFor = (value: boolean | string) =>
    isBoolean ? (value === true ? 'is present' : 'is known to be absent') : `is ${value}`;
  return (
    <select
      aria-label={`What ${label} has to be`}
      value={chosen}
      onChange={({ target }) => {
        const value = values.find((each) => `${each}` === target.value);
        if (value !== undefined) onChange({ ...condition, in: [value] });
      }}
      className={SELECT}
    >
      {condition.in.length === 1 ? null : <option>{chosen}</option>}
      {values.map((value) => (
        <option key={`${value}`} value={`${value}`}>
          {wordsFor(value)}
        </option>
      ))}
    </select>
  );
}

function RangeChoice({ condition, known, label, onChange }: ChoiceProps<CompareExpression>) {
  const { gte, lt, unit } = condition;
  const domain = known?.domain.kind === 'NUMBER' ? known.domain : undefined;
  const units = [...new Set([unit, ...(domain ? [domain.unit, ...Object.keys(domain.conversions)] : [])])];
  return (
    <span className="inline-flex flex-wrap items-center gap-1.5 text-sm text-ink-soft">
      at least
      <NumberField
        label={`Least ${label}`}
        value={gte}
        placeholder="any"
        onChange={(value) => onChange({ ...condition, gte: value })}
      />
      below
      <NumberField
        label={`${capitalised(label)} below`}
        value={lt}
        placeholder="any"
        onChange={(value) => onChange({ ...condition, lt: value })}
      />
      <select
        aria-label={`Unit of ${label}`}
        value={unit}
        onChange={({ target }) => onChange({ ...condition, unit: target.value })}
        className={SELECT}
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
