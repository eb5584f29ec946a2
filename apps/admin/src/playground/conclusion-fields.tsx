'use client';

import { urgency } from '@symptograph/core';
import { type Conclusion, type ConclusionList, URGENCIES } from '@symptograph/rules';
import { useId } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import type { Pickable } from '../rule-book/label-picker.tsx';
import { ChosenThings } from './chosen-things.tsx';

interface ConclusionFieldsProps {
  readonly conclusion: Conclusion;
  readonly conditions: readonly Pickable[];
  readonly tests: readonly Pickable[];
  readonly onChange: (next: Conclusion) => void;
}

const LISTS: readonly (readonly [ConclusionList, string])[] = [
  ['suggests', 'Suggests'],
  ['raisesPriorOf', 'Makes likelier'],
  ['rulesOut', 'Rules out'],
  ['tests', 'Tests'],
];

/** What follows from a rule: its level, the conditions that it speaks for or against, and tests. */
export function ConclusionFields({ conclusion, conditions, tests, onChange }: ConclusionFieldsProps) {
  const id = useId();
  const setUrgency = (value: string) => {
    const { urgency: _, ...others } = conclusion;
    const level = URGENCIES.find((each) => each === value);
    onChange(level === undefined || level === 'NONE' ? others : { ...conclusion, urgency: level });
  };
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={id} className="w-28 text-sm text-ink-soft">
          Level
        </label>
        <select
          id={id}
          value={conclusion.urgency ?? 'NONE'}
          onChange={({ target }) => setUrgency(target.value)}
          className="min-h-9 rounded-md border border-line-strong bg-surface px-2 text-sm font-semibold"
        >
          {URGENCIES.map((level) => (
            <option key={level} value={level}>
              {level === 'NONE' ? 'Sets no level' : capitalised(urgency.terms[level].label)}
            </option>
          ))}
        </select>
      </div>
      {LISTS.map(([list, name]) => (
        <ChosenThings
          key={list}
          name={name}
          things={list === 'tests' ? tests : conditions}
          chosen={conclusion[list]}
          onChange={(ids) => onChange({ ...conclusion, [list]: ids })}
        />
      ))}
    </div>
  );
}
