'use client';

import type { FactSpace, Question } from '@symptograph/rules';
import { useState } from 'react';
import { capitalised } from '../concepts/capitalised.ts';
import { BUTTON_LOOK, MAIN_BUTTON_LOOK } from '../ui/button-look.ts';
import { marksOfNo, marksOfYes } from './answer-question.ts';
import type { Mark } from './mark.ts';

interface BatteryAnswerProps {
  readonly question: Question;
  readonly space: FactSpace;
  readonly onAnswer: (marks: readonly Mark[]) => void;
}

/**
 * The answer to "any of these?": none of them, which marks all absent, or those that are ticked. What is not ticked stays unknown unless
 * one says that it is absent.
 */
export function BatteryAnswer({ question, space, onAnswer }: BatteryAnswerProps) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const toggle = (place: number) =>
    setTicked(
      (before) =>
        new Set(before.has(place) ? [...before].filter((other) => other !== place) : [...before, place]),
    );
  const yes = marksOfYes(question, ticked, space);
  const others = { facts: question.facts.filter(({ fact }) => !ticked.has(fact)) };
  const few = question.facts.length <= 4;
  return (
    <>
      <ul className={few ? 'grid' : 'grid sm:grid-cols-2 sm:gap-x-6'}>
        {question.facts.map(({ fact }) => (
          <li key={fact}>
            <label className="flex min-h-9 cursor-pointer items-center gap-2.5 py-1 text-sm hover:text-accent-strong">
              <input
                type="checkbox"
                checked={ticked.has(fact)}
                onChange={() => toggle(fact)}
                className="size-4.5 shrink-0 accent-accent"
              />
              {capitalised(space.facts[fact]?.label ?? '')}
            </label>
          </li>
        ))}
      </ul>
      <div className="mt-3 flex flex-wrap gap-2">
        {ticked.size === 0 ? (
          <button
            type="button"
            className={MAIN_BUTTON_LOOK}
            onClick={() => onAnswer(marksOfNo(question, space))}
          >
            {question.facts.length === 1 ? 'No' : 'None of these'}
          </button>
        ) : (
          <>
            <button type="button" className={MAIN_BUTTON_LOOK} onClick={() => onAnswer(yes)}>
              {ticked.size === 1 ? 'This is there' : 'These are there'}
            </button>
            {others.facts.length === 0 ? null : (
              <button
                type="button"
                className={BUTTON_LOOK}
                onClick={() => onAnswer([...yes, ...marksOfNo(others, space)])}
              >
                {ticked.size === 1 ? 'Only this, none of the others' : 'Only these, none of the others'}
              </button>
            )}
          </>
        )}
      </div>
    </>
  );
}
