'use client';

import type { Case } from '@symptograph/core';
import { Section } from '../ui/section.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { UrgencyBadge } from '../urgency/urgency-badge.tsx';
import { useAnswerNow } from './use-answer-now.ts';
import { verdictOn } from './verdict.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface CaseAnswerNowProps {
  readonly case: Case;
  readonly changeSet: number | undefined;
}

/** What the rules answer to a case while it is written, beside what it expects. */
export function CaseAnswerNow({ case: given, changeSet }: CaseAnswerNowProps) {
  const answer = useAnswerNow(given, changeSet);
  return (
    <Section
      id="answer"
      title="What the rules answer"
      remark={changeSet === undefined ? 'as published' : `with CS-${changeSet}`}
    >
      <div aria-live="polite" className="grid gap-2 text-sm">
        {answer === undefined ? (
          <Skeleton widths={[40, 70]} />
        ) : answer.kind === 'NOT_ANSWERED' ? (
          <p className="text-warning">Not to be told: {answer.message}</p>
        ) : (
          <>
            <p className="flex flex-wrap items-center gap-2">
              <UrgencyBadge urgency={answer.triage.floor} size="large" />
              <VerdictMark verdict={verdictOn(answer.triage.floor, given)} />
            </p>
            <p className="text-ink-soft">
              {answer.triage.fired.length === 0
                ? 'No rule speaks for it.'
                : `Rules that speak: ${answer.triage.fired.map(({ rule }) => rule.title).join(', ')}.`}
            </p>
          </>
        )}
      </div>
    </Section>
  );
}
