'use client';

import { X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import type { Answer, Mark } from './mark.ts';
import { MeasureField } from './measure-field.tsx';
import { ValueChoice } from './value-choice.tsx';

interface MarkRowProps {
  readonly mark: Mark;
  readonly onChange: (answer: Answer) => void;
  readonly onRemove: () => void;
}

/** A fact of a try: its name, what is said of it, and a way to take it out. */
export function MarkRow({ mark, onChange, onRemove }: MarkRowProps) {
  const { label } = mark.known;
  const id = useId();
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1.5 py-2">
      <span id={id} className="min-w-0 grow basis-40 text-sm font-medium">
        {capitalised(label)}
      </span>
      <span className="flex items-center gap-1">
        <AnswerControl mark={mark} labelledBy={id} onChange={onChange} />
        <button
          type="button"
          onClick={onRemove}
          aria-label={`Take out ${label}`}
          className="inline-flex size-9 items-center justify-center rounded-md text-ink-faint hover:bg-sunken hover:text-ink"
        >
          <X aria-hidden="true" size={16} />
        </button>
      </span>
    </li>
  );
}

interface AnswerControlProps {
  readonly mark: Mark;
  readonly labelledBy: string;
  readonly onChange: (answer: Answer) => void;
}

function AnswerControl({ mark: { known, answer }, labelledBy, onChange }: AnswerControlProps): ReactNode {
  const { domain } = known;
  switch (domain.kind) {
    case 'BOOLEAN':
      return <StateChoice answer={answer} labelledBy={labelledBy} onChange={onChange} />;
    case 'ENUM':
      return (
        <ValueChoice values={domain.values} answer={answer} labelledBy={labelledBy} onChange={onChange} />
      );
    case 'NUMBER':
      return <MeasureField domain={domain} answer={answer} labelledBy={labelledBy} onChange={onChange} />;
  }
}

const STATES = [
  { kind: 'PRESENT', words: 'Present', look: 'has-checked:bg-accent has-checked:text-on-accent' },
  { kind: 'ABSENT', words: 'Absent', look: 'has-checked:bg-ink has-checked:text-paper' },
  { kind: 'UNKNOWN', words: 'Unknown', look: 'has-checked:bg-sunken has-checked:text-ink' },
] as const;

function StateChoice({
  answer,
  labelledBy,
  onChange,
}: Omit<AnswerControlProps, 'mark'> & { readonly answer: Answer }) {
  const name = useId();
  return (
    <span
      role="radiogroup"
      aria-labelledby={labelledBy}
      className="inline-flex overflow-hidden rounded-md border border-line-strong bg-surface"
    >
      {STATES.map(({ kind, words, look }) => (
        <label
          key={kind}
          className={`relative inline-flex min-h-9 cursor-pointer items-center border-line-strong px-2.5 text-sm text-ink-soft not-first:border-l hover:text-ink has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-accent ${look}`}
        >
          <input
            type="radio"
            name={name}
            checked={answer.kind === kind}
            onChange={() => onChange({ kind })}
            className="absolute inset-0 cursor-pointer appearance-none outline-none"
          />
          {words}
        </label>
      ))}
    </span>
  );
}
