'use client';

import type { RuleSet } from '@symptograph/rules';
import { useId } from 'react';
import type { TextsOfRules } from '../rule-book/client-book.ts';
import { Section } from '../ui/section.tsx';
import { RuleTrace } from './rule-trace.tsx';
import type { TriedRules } from './tried-rules.ts';
import type { TryAnswer } from './try-rules.ts';

interface TracePanelProps {
  readonly rules: TriedRules;
  readonly set: RuleSet;
  readonly answer: TryAnswer;
  readonly texts: TextsOfRules;
  /** Id of the rule to trace; undefined for none. */
  readonly traced: string | undefined;
  readonly onTrace: (id: string | undefined) => void;
}

/** A rule to choose, and why it has the value that it has. */
export function TracePanel({ rules, set, answer, texts, traced, onTrace }: TracePanelProps) {
  const id = useId();
  const rule = rules.base.rules.find(({ logic }) => logic.id === traced);
  return (
    <Section id="trace" title="Trace of a rule">
      <label htmlFor={id} className="sr-only">
        Rule
      </label>
      <select
        id={id}
        value={traced ?? ''}
        onChange={({ target: { value } }) => onTrace(value === '' ? undefined : value)}
        className="min-h-10 w-full max-w-xl rounded-md border border-line-strong bg-surface px-3 text-sm"
      >
        <option value="">Choose a rule to look into</option>
        {rules.base.rules.map(({ logic }) => (
          <option key={logic.id} value={logic.id}>
            {logic.title}
          </option>
        ))}
      </select>
      {rule === undefined ? null : (
        <RuleTrace rule={rule} rules={rules} set={set} answer={answer} slug={texts[rule.logic.id]?.slug} />
      )}
    </Section>
  );
}
