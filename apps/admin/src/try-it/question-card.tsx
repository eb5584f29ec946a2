'use client';

import type { FactSpace, Question } from '@symptograph/rules';
import { useEffect, useRef } from 'react';
import type { RuleBookTitles } from '../rule-book/rule-titles.ts';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { BatteryAnswer } from './battery-answer.tsx';
import type { Mark } from './mark.ts';
import { SingleAnswer } from './single-answer.tsx';

interface QuestionCardProps {
  readonly question: Question;
  /** How many questions are left with this one, if each is answered no. */
  readonly left: number;
  readonly space: FactSpace;
  readonly titles: RuleBookTitles;
  /** Puts the focus on the question once it is there: after an answer the next one is where one was. */
  readonly takesFocus: boolean;
  readonly onAnswer: (marks: readonly Mark[]) => void;
}

/** What to ask next: a battery of findings that one no marks absent, or a single fact; and what an answer could lead to. */
export function QuestionCard(props: QuestionCardProps) {
  const { question, left, titles, takesFocus } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <div className="rounded-md border border-line bg-surface px-4 py-4 shadow-sm sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm text-ink-faint">
        <span className="inline-flex flex-wrap items-center gap-2">
          Could mean <UrgencyBadge urgency={question.couldRaiseTo} />
        </span>
        <span>{left === 1 ? 'The last question' : `At most ${left} more`}</span>
      </div>
      <h3 ref={heading} tabIndex={-1} className="mt-2 mb-2 text-lg font-semibold outline-none">
        {wordsOf(question, props.space)}
      </h3>
      {question.kind === 'ANY_OF' ? <BatteryAnswer {...props} /> : <SingleAnswer {...props} />}
      <details className="mt-3 text-sm">
        <summary className="w-fit cursor-pointer text-ink-soft">
          {question.rules.length === 1
            ? 'The rule that waits for it'
            : `The ${question.rules.length} rules that wait for it`}
        </summary>
        <ul className="mt-1 list-disc pl-5 text-ink-soft">
          {question.rules.map((id) => (
            <li key={id}>{titles.get(id) ?? id}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

function wordsOf({ kind, facts }: Question, space: FactSpace): string {
  const label = space.facts[facts[0]?.fact ?? -1]?.label ?? '';
  switch (kind) {
    case 'ANY_OF':
      return facts.length === 1 ? 'Is this there?' : 'Are any of these there?';
    case 'ABSENT':
      return `Is it known that this is absent: ${label}?`;
    case 'WHICH':
      return `Which one is it: ${label}?`;
    case 'MEASURE':
      return `What is the ${label}?`;
  }
}
